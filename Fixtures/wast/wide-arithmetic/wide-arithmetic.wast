;; Arithmetic on 128 bits, low half first.

(module
  (func (export "add128") (param i64 i64 i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "sub128") (param i64 i64 i64 i64) (result i64 i64)
    (i64.sub128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "mul_wide_s") (param i64 i64) (result i64 i64) (i64.mul_wide_s (local.get 0) (local.get 1)))
  (func (export "mul_wide_u") (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1)))
)

;; i64.add128
(assert_return (invoke "add128" (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)) (i64.const 0) (i64.const 0))
(assert_return (invoke "add128" (i64.const 1) (i64.const 0) (i64.const 2) (i64.const 0)) (i64.const 3) (i64.const 0))
(assert_return (invoke "add128" (i64.const -1) (i64.const 0) (i64.const 1) (i64.const 0)) (i64.const 0) (i64.const 1))
(assert_return (invoke "add128" (i64.const -1) (i64.const -1) (i64.const 1) (i64.const 0)) (i64.const 0) (i64.const 0))
(assert_return (invoke "add128" (i64.const 0) (i64.const 0) (i64.const 1) (i64.const 0)) (i64.const 1) (i64.const 0))
(assert_return (invoke "add128" (i64.const 0) (i64.const 0x8000_0000_0000_0000) (i64.const 0) (i64.const 0x8000_0000_0000_0000)) (i64.const 0) (i64.const 0))
(assert_return (invoke "add128" (i64.const 0) (i64.const 1) (i64.const 1) (i64.const 0)) (i64.const 1) (i64.const 1))
(assert_return (invoke "add128" (i64.const -1) (i64.const 0x7fff_ffff_ffff_ffff) (i64.const 1) (i64.const 0)) (i64.const 0) (i64.const 0x8000_0000_0000_0000))
(assert_return (invoke "add128" (i64.const 0xfedc_ba98_7654_3210) (i64.const 0x1234_5678_9abc_def0) (i64.const 0x1234_5678_9abc_def0) (i64.const 0xfed_cba9_8765_4321)) (i64.const 0x1111_1111_1111_1100) (i64.const 0x2222_2222_2222_2212))

;; i64.sub128
(assert_return (invoke "sub128" (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)) (i64.const 0) (i64.const 0))
(assert_return (invoke "sub128" (i64.const 1) (i64.const 0) (i64.const 2) (i64.const 0)) (i64.const -1) (i64.const -1))
(assert_return (invoke "sub128" (i64.const -1) (i64.const 0) (i64.const 1) (i64.const 0)) (i64.const -2) (i64.const 0))
(assert_return (invoke "sub128" (i64.const -1) (i64.const -1) (i64.const 1) (i64.const 0)) (i64.const -2) (i64.const -1))
(assert_return (invoke "sub128" (i64.const 0) (i64.const 0) (i64.const 1) (i64.const 0)) (i64.const -1) (i64.const -1))
(assert_return (invoke "sub128" (i64.const 0) (i64.const 0x8000_0000_0000_0000) (i64.const 0) (i64.const 0x8000_0000_0000_0000)) (i64.const 0) (i64.const 0))
(assert_return (invoke "sub128" (i64.const 0) (i64.const 1) (i64.const 1) (i64.const 0)) (i64.const -1) (i64.const 0))
(assert_return (invoke "sub128" (i64.const -1) (i64.const 0x7fff_ffff_ffff_ffff) (i64.const 1) (i64.const 0)) (i64.const -2) (i64.const 0x7fff_ffff_ffff_ffff))
(assert_return (invoke "sub128" (i64.const 0xfedc_ba98_7654_3210) (i64.const 0x1234_5678_9abc_def0) (i64.const 0x1234_5678_9abc_def0) (i64.const 0xfed_cba9_8765_4321)) (i64.const 0xeca8_641f_db97_5320) (i64.const 0x246_8acf_1357_9bcf))

;; i64.mul_wide_s
(assert_return (invoke "mul_wide_s" (i64.const 0) (i64.const 0)) (i64.const 0) (i64.const 0))
(assert_return (invoke "mul_wide_s" (i64.const 1) (i64.const -1)) (i64.const -1) (i64.const -1))
(assert_return (invoke "mul_wide_s" (i64.const -1) (i64.const -1)) (i64.const 1) (i64.const 0))
(assert_return (invoke "mul_wide_s" (i64.const 0x7fff_ffff_ffff_ffff) (i64.const 0x7fff_ffff_ffff_ffff)) (i64.const 1) (i64.const 0x3fff_ffff_ffff_ffff))
(assert_return (invoke "mul_wide_s" (i64.const 0x8000_0000_0000_0000) (i64.const 0x8000_0000_0000_0000)) (i64.const 0) (i64.const 0x4000_0000_0000_0000))
(assert_return (invoke "mul_wide_s" (i64.const 0x8000_0000_0000_0000) (i64.const -1)) (i64.const 0x8000_0000_0000_0000) (i64.const 0))
(assert_return (invoke "mul_wide_s" (i64.const 0x1_0000_0000) (i64.const 0x1_0000_0000)) (i64.const 0) (i64.const 1))
(assert_return (invoke "mul_wide_s" (i64.const 0x1234_5678_9abc_def0) (i64.const 0xfedc_ba98_7654_3210)) (i64.const 0x236d_88fe_5618_cf00) (i64.const 0xffeb_4992_3cc0_9532))

;; i64.mul_wide_u
(assert_return (invoke "mul_wide_u" (i64.const 0) (i64.const 0)) (i64.const 0) (i64.const 0))
(assert_return (invoke "mul_wide_u" (i64.const 1) (i64.const -1)) (i64.const -1) (i64.const 0))
(assert_return (invoke "mul_wide_u" (i64.const -1) (i64.const -1)) (i64.const 1) (i64.const -2))
(assert_return (invoke "mul_wide_u" (i64.const 0x7fff_ffff_ffff_ffff) (i64.const 0x7fff_ffff_ffff_ffff)) (i64.const 1) (i64.const 0x3fff_ffff_ffff_ffff))
(assert_return (invoke "mul_wide_u" (i64.const 0x8000_0000_0000_0000) (i64.const 0x8000_0000_0000_0000)) (i64.const 0) (i64.const 0x4000_0000_0000_0000))
(assert_return (invoke "mul_wide_u" (i64.const 0x8000_0000_0000_0000) (i64.const -1)) (i64.const 0x8000_0000_0000_0000) (i64.const 0x7fff_ffff_ffff_ffff))
(assert_return (invoke "mul_wide_u" (i64.const 0x1_0000_0000) (i64.const 0x1_0000_0000)) (i64.const 0) (i64.const 1))
(assert_return (invoke "mul_wide_u" (i64.const 0x1234_5678_9abc_def0) (i64.const 0xfedc_ba98_7654_3210)) (i64.const 0x236d_88fe_5618_cf00) (i64.const 0x121f_a00a_d77d_7422))
