// A bytecode machine with a stack that counts the steps of the Collatz sequences below n: a loop around
// a switch, the shape of every interpreter compiled to WebAssembly.
#include "kernel.h"

enum { PUSH, LOAD, STORE, ADD, MULTIPLY, HALVE, IS_ODD, LESS, JUMP, JUMP_IF_ZERO, HALT };
enum { LIMIT, START, X, STEPS, VARIABLES };

static uint32_t code[64];
static uint32_t size;

static uint32_t emit(uint32_t word) {
    code[size] = word;
    return size++;
}

static void emit_with(uint32_t opcode, uint32_t operand) {
    emit(opcode);
    emit(operand);
}

// A jump whose target is set later; returns where the target goes.
static uint32_t emit_forward_jump(uint32_t opcode) {
    emit(opcode);
    return emit(0);
}

static void emit_add_to(uint32_t variable, uint32_t amount) {
    emit_with(LOAD, variable);
    emit_with(PUSH, amount);
    emit(ADD);
    emit_with(STORE, variable);
}

// for (start = 1; start < limit; start++)
//     for (x = start; 1 < x; steps++)
//         x = is_odd(x) ? x * 3 + 1 : x / 2;
static void assemble(void) {
    size = 0;
    emit_with(PUSH, 1);
    emit_with(STORE, START);
    uint32_t outer = size;
    emit_with(LOAD, START);
    emit_with(LOAD, LIMIT);
    emit(LESS);
    uint32_t end = emit_forward_jump(JUMP_IF_ZERO);
    emit_with(LOAD, START);
    emit_with(STORE, X);
    uint32_t inner = size;
    emit_with(PUSH, 1);
    emit_with(LOAD, X);
    emit(LESS);
    uint32_t inner_end = emit_forward_jump(JUMP_IF_ZERO);
    emit_with(LOAD, X);
    emit(IS_ODD);
    uint32_t even = emit_forward_jump(JUMP_IF_ZERO);
    emit_with(LOAD, X);
    emit_with(PUSH, 3);
    emit(MULTIPLY);
    emit_with(PUSH, 1);
    emit(ADD);
    uint32_t store = emit_forward_jump(JUMP);
    code[even] = size;
    emit_with(LOAD, X);
    emit(HALVE);
    code[store] = size;
    emit_with(STORE, X);
    emit_add_to(STEPS, 1);
    emit_with(JUMP, inner);
    code[inner_end] = size;
    emit_add_to(START, 1);
    emit_with(JUMP, outer);
    code[end] = size;
    emit(HALT);
}

static NOINLINE uint64_t execute(uint64_t *variables) {
    uint64_t stack[16];
    uint64_t *top = stack;
    const uint32_t *pc = code;
    uint64_t executed = 0;
    for (;;) {
        executed++;
        switch (*pc++) {
        case PUSH:
            *top++ = *pc++;
            break;
        case LOAD:
            *top++ = variables[*pc++];
            break;
        case STORE:
            variables[*pc++] = *--top;
            break;
        case ADD:
            top--;
            top[-1] += top[0];
            break;
        case MULTIPLY:
            top--;
            top[-1] *= top[0];
            break;
        case HALVE:
            top[-1] >>= 1;
            break;
        case IS_ODD:
            top[-1] &= 1;
            break;
        case LESS:
            top--;
            top[-1] = top[-1] < top[0];
            break;
        case JUMP:
            pc = code + *pc;
            break;
        case JUMP_IF_ZERO:
            pc = *--top ? pc + 1 : code + *pc;
            break;
        case HALT:
            return executed;
        }
    }
}

KERNEL int64_t run(int32_t n) {
    uint64_t variables[VARIABLES] = {[LIMIT] = (uint64_t)n};
    assemble();
    uint64_t executed = execute(variables);
    return (int64_t)fold(fold(FOLD_START, executed), variables[STEPS]);
}
