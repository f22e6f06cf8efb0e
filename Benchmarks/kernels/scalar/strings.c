// Text work over bytes, n times: split a text into words, change case, compare, reverse, count, and
// format numbers.
#include "kernel.h"

enum { MAX_TEXT = 4096, MAX_WORDS = 512 };

static const char source[] =
    "It is a truth universally acknowledged, that a runtime in possession of a good guest must be in want "
    "of a sandbox. However little known the feelings or views of such a guest may be on its first loading, "
    "this truth is so well fixed in the minds of the surrounding hosts, that it is considered as the rightful "
    "property of some one or other of their instances. ";

static char text[MAX_TEXT];
static const char *words[MAX_WORDS];

static NOINLINE uint32_t length_of(const char *s) {
    uint32_t length = 0;
    while (s[length]) {
        length++;
    }
    return length;
}

static NOINLINE int compare(const char *a, const char *b) {
    while (*a && *a == *b) {
        a++;
        b++;
    }
    return (uint8_t)*a - (uint8_t)*b;
}

static NOINLINE char *append(char *to, const char *from) {
    while (*from) {
        *to++ = *from++;
    }
    *to = 0;
    return to;
}

static NOINLINE char *append_number(char *to, uint32_t number) {
    char digits[12];
    int count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    while (count) {
        *to++ = digits[--count];
    }
    *to = 0;
    return to;
}

static int is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Cut `text` into lower-case words; returns how many.
static NOINLINE uint32_t split(char *s) {
    uint32_t count = 0;
    while (*s && count < MAX_WORDS) {
        while (*s && !is_letter(*s)) {
            s++;
        }
        if (!*s) {
            break;
        }
        words[count++] = s;
        while (is_letter(*s)) {
            *s = (char)(*s | 0x20);
            s++;
        }
        if (*s) {
            *s++ = 0;
        }
    }
    return count;
}

static NOINLINE void reverse(char *s, uint32_t length) {
    for (uint32_t i = 0; i < length / 2; i++) {
        char swapped = s[i];
        s[i] = s[length - 1 - i];
        s[length - 1 - i] = swapped;
    }
}

KERNEL int64_t run(int32_t n) {
    uint64_t hash = FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        char *end = append_number(text, (uint32_t)round * 2654435761u);
        end = append(end, " ");
        end = append(end, source);
        append_number(end, (uint32_t)round);

        uint32_t count = split(text);
        uint32_t repeated = 0;
        for (uint32_t i = 0; i < count; i++) {
            for (uint32_t j = 0; j < i; j++) {
                repeated += compare(words[i], words[j]) == 0;
            }
        }
        for (uint32_t i = 0; i < count; i++) {
            uint32_t length = length_of(words[i]);
            reverse((char *)words[i], length);
            hash = fold(hash, length << 8 | (uint8_t)words[i][0]);
        }
        hash = fold(hash, repeated);
    }
    return (int64_t)hash;
}
