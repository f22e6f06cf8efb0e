import json,re
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
class P:
    def __init__(self,a): self.a=a; self.n={}
    def add(self,k,v): self.n[k]=self.n.get(k,0)+v
p=P(1)
s=12345
l=[]
for i in range(10000):
    s=(s*1103515245+12345)&0x7fffffff
    l.append(s%1000); p.add('k%d'%(s%100),i)
l.sort(key=lambda x:-x)
o=[{'id':i,'name':'user%d'%i,'v':i*1.5} for i in range(1500)]
t=json.dumps(o); q=json.loads(t)
w=' '.join(x.upper() for x in ('the quick brown fox '*300).split() if len(x)>3)
r=re.sub(r'([A-Z])O',r'\1_',w)
print(fib(17),l[5],len(p.n),len(t),sum(x['v'] for x in q),len(r))
