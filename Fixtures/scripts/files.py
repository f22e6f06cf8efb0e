"""Run by python.wasm in the end-to-end test: files are made, read, listed, moved and removed beneath a folder."""
import os
import shutil
import sys
import tempfile

root = sys.argv[1]
path = os.path.join(root, "notes.txt")
with open(path, "w", encoding="utf-8") as file:
    for number in range(3):
        print("line", number, "é😀", file=file)
with open(path, "a+", encoding="utf-8") as file:
    file.write("end\n")
    file.seek(0)
    print(file.read().splitlines())
os.makedirs(os.path.join(root, "a", "b"))
data = bytes(range(256)) * 5000
with open(os.path.join(root, "a", "data"), "wb") as file:
    file.write(data)
with open(os.path.join(root, "a", "data"), "r+b") as file:
    file.seek(-256, os.SEEK_END)
    print(file.read() == data[:256], file.tell())
    file.truncate(1000)
    file.seek(500)
    file.write(b"\0" * 10)
print(os.stat(os.path.join(root, "a", "data")).st_size)
os.rename(path, os.path.join(root, "a", "b", "moved"))
os.symlink("b/moved", os.path.join(root, "a", "link"))
print(os.readlink(os.path.join(root, "a", "link")))
with open(os.path.join(root, "a", "link"), encoding="utf-8") as file:
    print(file.readline().strip())
for folder, folders, files in os.walk(root):
    print(folder[len(root) :], sorted(folders), sorted(files))
print(sorted(entry.name for entry in os.scandir(os.path.join(root, "a")) if entry.is_file(follow_symlinks=False)))
with tempfile.NamedTemporaryFile(dir=root, delete=False) as file:
    file.write(b"temporary")
os.unlink(file.name)
for attempt in (
    lambda: open(os.path.join(root, "none")),
    lambda: os.mkdir(os.path.join(root, "a")),
    lambda: os.rmdir(os.path.join(root, "a")),
    lambda: os.listdir(os.path.join(root, "a", "data")),
    lambda: open(os.path.join(root, "a"), "w"),
    lambda: os.unlink(os.path.join(root, "..", "outside")),
):
    try:
        attempt()
        print("no error")
    except OSError as error:
        print(type(error).__name__)
shutil.rmtree(os.path.join(root, "a"))
print(os.listdir(root))
