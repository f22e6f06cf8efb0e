function fib(n){return n<2?n:fib(n-1)+fib(n-2)}
let a=[];let s=12345;for(let i=0;i<20000;i++){s=(s*1103515245+12345)&0x7fffffff;a.push(s%100000)}
a.sort((x,y)=>x-y);
let m=new Map();for(let i=0;i<20000;i++){let k="k"+(a[i]%500);m.set(k,(m.get(k)||0)+i)}
let o=[];for(let i=0;i<3000;i++)o.push({id:i,name:"user"+i,tags:["a","b",String(i)],v:i*1.5});
let t=JSON.stringify(o);let p=JSON.parse(t);let q=0;for(const x of p)q+=x.v+x.tags.length;
let w="the quick brown fox jumps over the lazy dog ".repeat(200).split(" ").map(x=>x.toUpperCase()).filter(x=>x.length>3).join("-");
let r=w.replace(/([A-Z])O/g,"$1_");
console.log(fib(22),a[100],m.size,t.length,q,r.length);
