;; Reads the file /w/data to its end, one MiB at a time, as Benchmarks/read-file measures it. Exit status 0, or 1 when
;; something failed.
(module
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 33)
  (data (i32.const 64) "data")
  (func (export "_start")
    (if (call $open (i32.const 3) (i32.const 0) (i32.const 64) (i32.const 4) (i32.const 0) (i64.const 2) (i64.const 0)
          (i32.const 0) (i32.const 16))
      (then (call $exit (i32.const 1))))
    (i32.store (i32.const 0) (i32.const 65536))
    (i32.store (i32.const 4) (i32.const 1048576))
    (loop $again
      (if (call $read (i32.load (i32.const 16)) (i32.const 0) (i32.const 1) (i32.const 8))
        (then (call $exit (i32.const 1))))
      (br_if $again (i32.load (i32.const 8))))))
