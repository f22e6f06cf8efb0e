// A WASI command with the C library: makes N records as JSON text, parses the text into a tree, sorts the
// records in several orders with qsort, groups them by city, and prints a report and a checksum.
#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// --- growing text ---

typedef struct {
    char *bytes;
    size_t size, capacity;
} Text;

static void *allocate(void *old, size_t size) {
    void *block = realloc(old, size);
    if (!block) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    return block;
}

static void append(Text *text, const char *format, ...) {
    for (;;) {
        va_list arguments;
        va_start(arguments, format);
        size_t room = text->capacity - text->size;
        int written = vsnprintf(text->bytes + text->size, room, format, arguments);
        va_end(arguments);
        if ((size_t)written < room) {
            text->size += (size_t)written;
            return;
        }
        text->capacity = text->capacity * 2 + (size_t)written + 1;
        text->bytes = allocate(text->bytes, text->capacity);
    }
}

// --- the input ---

static uint32_t next_random(uint32_t *state) {
    uint32_t x = *state;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return *state = x;
}

static const char *const cities[] = {"Paris", "Berlin", "London", "Madrid", "Rome", "Oslo", "Vienna", "Z\\u00fcrich"};
static const char *const syllables[] = {"ba", "do", "ke", "li", "mu", "na", "re", "so", "ti", "va"};

enum { CITIES = sizeof cities / sizeof *cities, SYLLABLES = sizeof syllables / sizeof *syllables };

static Text make_input(int count) {
    Text text = {0};
    uint32_t seed = 2024;
    append(&text, "[\n");
    for (int i = 0; i < count; i++) {
        append(&text, "  {\"id\": %d, \"name\": \"", i);
        for (uint32_t left = 2 + next_random(&seed) % 3; left > 0; left--) {
            append(&text, "%s", syllables[next_random(&seed) % SYLLABLES]);
        }
        append(&text, "\", \"city\": \"%s\", ", cities[next_random(&seed) % CITIES]);
        append(&text, "\"balance\": %.2f, ", (double)(int32_t)(next_random(&seed) % 2000001 - 1000000) / 100.0);
        append(&text, "\"active\": %s, \"scores\": [", next_random(&seed) % 4 ? "true" : "false");
        for (uint32_t k = 0, scores = next_random(&seed) % 6; k < scores; k++) {
            append(&text, "%s%u", k ? ", " : "", next_random(&seed) % 100);
        }
        append(&text, "]}%s\n", i + 1 < count ? "," : "");
    }
    append(&text, "]\n");
    return text;
}

// --- JSON ---

typedef enum { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT } Kind;

typedef struct Json {
    Kind kind;
    bool boolean;
    double number;
    char *string;
    struct Json *items;  // an object's items carry their keys
    size_t count;
    char *key;
} Json;

typedef struct {
    const char *at;
    const char *start;
} Parser;

static void fail(const Parser *parser, const char *what) {
    fprintf(stderr, "JSON: expected %s at offset %zu\n", what, (size_t)(parser->at - parser->start));
    exit(1);
}

static void skip_space(Parser *parser) {
    while (*parser->at == ' ' || *parser->at == '\t' || *parser->at == '\r' || *parser->at == '\n') {
        parser->at++;
    }
}

static bool accept(Parser *parser, char c) {
    skip_space(parser);
    if (*parser->at != c) {
        return false;
    }
    parser->at++;
    return true;
}

static char *put_utf8(char *to, unsigned code) {
    if (code < 0x80) {
        *to++ = (char)code;
    } else if (code < 0x800) {
        *to++ = (char)(0xc0 | code >> 6);
        *to++ = (char)(0x80 | (code & 0x3f));
    } else {
        *to++ = (char)(0xe0 | code >> 12);
        *to++ = (char)(0x80 | (code >> 6 & 0x3f));
        *to++ = (char)(0x80 | (code & 0x3f));
    }
    return to;
}

static char *parse_string(Parser *parser) {
    if (!accept(parser, '"')) {
        fail(parser, "a string");
    }
    const char *end = parser->at;
    while (*end && *end != '"') {
        end += *end == '\\' && end[1] ? 2 : 1;
    }
    char *string = allocate(NULL, (size_t)(end - parser->at) + 1);
    char *to = string;
    while (parser->at < end) {
        char c = *parser->at++;
        if (c != '\\') {
            *to++ = c;
            continue;
        }
        c = *parser->at++;
        if (c == 'u') {
            char digits[5] = {0};
            memcpy(digits, parser->at, 4);
            to = put_utf8(to, (unsigned)strtoul(digits, NULL, 16));
            parser->at += 4;
        } else {
            *to++ = c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
    }
    *to = 0;
    if (!accept(parser, '"')) {
        fail(parser, "a closing quote");
    }
    return string;
}

static Json parse_value(Parser *parser);

static void parse_items(Parser *parser, Json *container, char close) {
    size_t capacity = 0;
    if (accept(parser, close)) {
        return;
    }
    do {
        if (container->count == capacity) {
            capacity = capacity * 2 + 4;
            container->items = allocate(container->items, capacity * sizeof(Json));
        }
        char *key = NULL;
        if (container->kind == JSON_OBJECT) {
            key = parse_string(parser);
            if (!accept(parser, ':')) {
                fail(parser, "a colon");
            }
        }
        Json item = parse_value(parser);
        item.key = key;
        container->items[container->count++] = item;
    } while (accept(parser, ','));
    if (!accept(parser, close)) {
        fail(parser, "a comma or the end");
    }
}

static bool accept_word(Parser *parser, const char *word) {
    const char *at = parser->at;
    while (*word) {
        if (*at++ != *word++) {
            return false;
        }
    }
    parser->at = at;
    return true;
}

// The number's text is copied first: some C libraries measure the whole rest of the input in strtod.
static double parse_number(Parser *parser) {
    char digits[32];
    size_t size = 0;
    while (size + 1 < sizeof digits && *parser->at && strchr("+-.0123456789eE", *parser->at)) {
        digits[size++] = *parser->at++;
    }
    digits[size] = 0;
    char *end;
    double number = strtod(digits, &end);
    if (size == 0 || *end) {
        fail(parser, "a value");
    }
    return number;
}

static Json parse_value(Parser *parser) {
    Json value = {.kind = JSON_NULL};
    skip_space(parser);
    if (accept(parser, '{')) {
        value.kind = JSON_OBJECT;
        parse_items(parser, &value, '}');
    } else if (accept(parser, '[')) {
        value.kind = JSON_ARRAY;
        parse_items(parser, &value, ']');
    } else if (*parser->at == '"') {
        value.kind = JSON_STRING;
        value.string = parse_string(parser);
    } else if (accept_word(parser, "true")) {
        value.kind = JSON_BOOL;
        value.boolean = true;
    } else if (accept_word(parser, "false")) {
        value.kind = JSON_BOOL;
    } else if (!accept_word(parser, "null")) {
        value.kind = JSON_NUMBER;
        value.number = parse_number(parser);
    }
    return value;
}

static const Json *member(const Json *object, const char *key) {
    for (size_t i = 0; i < object->count; i++) {
        if (strcmp(object->items[i].key, key) == 0) {
            return &object->items[i];
        }
    }
    fprintf(stderr, "there is no member %s\n", key);
    exit(1);
}

static void release(Json *value) {
    for (size_t i = 0; i < value->count; i++) {
        release(&value->items[i]);
        free(value->items[i].key);
    }
    free(value->items);
    free(value->string);
}

// --- records ---

typedef struct {
    int id;
    const char *name, *city;
    double balance, average;
    bool active;
} Record;

static Record record_of(const Json *object) {
    const Json *scores = member(object, "scores");
    double sum = 0;
    for (size_t i = 0; i < scores->count; i++) {
        sum += scores->items[i].number;
    }
    return (Record){
        .id = (int)member(object, "id")->number,
        .name = member(object, "name")->string,
        .city = member(object, "city")->string,
        .balance = member(object, "balance")->number,
        .active = member(object, "active")->boolean,
        .average = scores->count ? sum / (double)scores->count : 0,
    };
}

static int by_id(const Record *a, const Record *b) {
    return (a->id > b->id) - (a->id < b->id);
}

static int by_name(const void *a, const void *b) {
    int order = strcmp(((const Record *)a)->name, ((const Record *)b)->name);
    return order ? order : by_id(a, b);
}

static int by_balance(const void *a, const void *b) {
    double x = ((const Record *)a)->balance;
    double y = ((const Record *)b)->balance;
    return x < y ? -1 : x > y ? 1 : by_id(a, b);
}

static int by_city_and_average(const void *a, const void *b) {
    const Record *x = a;
    const Record *y = b;
    int order = strcmp(x->city, y->city);
    if (order) {
        return order;
    }
    return x->average > y->average ? -1 : x->average < y->average ? 1 : by_id(x, y);
}

static void append_table(Text *report, const char *title, const Record *records, size_t count) {
    append(report, "%s\n%-8s %-12s %-10s %12s %8s\n", title, "id", "name", "city", "balance", "average");
    for (size_t i = 0; i < count; i++) {
        const Record *r = &records[i];
        append(report, "%08d %-12s %-10s %12.2f %8.3f%s\n", r->id, r->name, r->city, r->balance, r->average,
               r->active ? "" : " (inactive)");
    }
}

static void append_groups(Text *report, const Record *records, size_t count) {
    for (size_t start = 0, end; start < count; start = end) {
        double total = 0;
        size_t active = 0;
        for (end = start; end < count && strcmp(records[end].city, records[start].city) == 0; end++) {
            total += records[end].balance;
            active += records[end].active;
        }
        append(report, "%-10s %5zu records, %5zu active, total %+14.2f, best %s (%.1f%%)\n", records[start].city,
               end - start, active, total, records[start].name, records[start].average);
    }
}

static uint64_t checksum(const Text *text) {
    uint64_t hash = 0xcbf29ce484222325ull;
    for (size_t i = 0; i < text->size; i++) {
        hash = (hash ^ (uint8_t)text->bytes[i]) * 0x100000001b3ull;
    }
    return hash;
}

int main(int argc, char **argv) {
    int count = argc > 1 ? atoi(argv[1]) : 1000;
    if (count <= 0) {
        fprintf(stderr, "usage: report N\n");
        return 2;
    }
    Text input = make_input(count);
    Parser parser = {input.bytes, input.bytes};
    Json root = parse_value(&parser);

    Record *records = allocate(NULL, root.count * sizeof(Record));
    for (size_t i = 0; i < root.count; i++) {
        records[i] = record_of(&root.items[i]);
    }
    Text report = {0};
    qsort(records, root.count, sizeof *records, by_name);
    append_table(&report, "By name", records, root.count);
    qsort(records, root.count, sizeof *records, by_balance);
    append_table(&report, "By balance", records, root.count);
    qsort(records, root.count, sizeof *records, by_city_and_average);
    size_t groups_at = report.size;
    append_groups(&report, records, root.count);

    fputs(report.bytes + groups_at, stdout);
    printf("%" PRIu64 "\n", checksum(&report));
    free(records);
    free(report.bytes);
    free(input.bytes);
    release(&root);
    return 0;
}
