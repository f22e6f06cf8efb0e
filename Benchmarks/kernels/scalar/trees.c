// Binary search trees from an arena: n times insert 2,000 keys, walk in order and release.
#include "kernel.h"

enum { NODES = 2000 };

typedef struct Node {
    struct Node *left, *right;
    uint32_t key;
    uint32_t count;
} Node;

static Node arena[NODES];
static uint32_t used;

static NOINLINE Node *insert(Node *node, uint32_t key) {
    if (!node) {
        Node *created = &arena[used++];
        *created = (Node){NULL, NULL, key, 1};
        return created;
    }
    if (key < node->key) {
        node->left = insert(node->left, key);
    } else if (key > node->key) {
        node->right = insert(node->right, key);
    } else {
        node->count++;
    }
    return node;
}

static NOINLINE uint64_t walk(const Node *node, uint64_t hash) {
    if (!node) {
        return hash;
    }
    hash = walk(node->left, hash);
    hash = fold(hash, node->key * node->count);
    return walk(node->right, hash);
}

KERNEL int64_t run(int32_t n) {
    uint32_t seed = 17;
    uint64_t hash = FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        used = 0;
        Node *root = NULL;
        for (int i = 0; i < NODES; i++) {
            root = insert(root, next_random(&seed) & 0xffff);
        }
        hash = walk(root, hash);
    }
    return (int64_t)hash;
}
