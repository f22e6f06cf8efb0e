// Gravitation between five bodies for n steps: f64 arithmetic and square roots.
#include "kernel.h"

enum { BODIES = 5 };

typedef struct {
    double x, y, z, vx, vy, vz, mass;
} Body;

static Body bodies[BODIES];

static void place_bodies(void) {
    uint32_t seed = 7;
    for (int i = 0; i < BODIES; i++) {
        Body *body = &bodies[i];
        double *fields[] = {&body->x, &body->y, &body->z, &body->vx, &body->vy, &body->vz};
        for (int k = 0; k < 6; k++) {
            *fields[k] = ((double)(next_random(&seed) % 20001) - 10000.0) / (k < 3 ? 1000.0 : 100000.0);
        }
        body->mass = 1.0 + (double)(next_random(&seed) % 1000) / 100.0;
    }
}

static NOINLINE void advance(double dt) {
    for (int i = 0; i < BODIES; i++) {
        Body *p = &bodies[i];
        for (int j = i + 1; j < BODIES; j++) {
            Body *q = &bodies[j];
            double dx = p->x - q->x;
            double dy = p->y - q->y;
            double dz = p->z - q->z;
            double square = dx * dx + dy * dy + dz * dz + 0.01;
            double magnitude = dt / (square * __builtin_sqrt(square));
            p->vx -= dx * q->mass * magnitude;
            p->vy -= dy * q->mass * magnitude;
            p->vz -= dz * q->mass * magnitude;
            q->vx += dx * p->mass * magnitude;
            q->vy += dy * p->mass * magnitude;
            q->vz += dz * p->mass * magnitude;
        }
    }
    for (int i = 0; i < BODIES; i++) {
        Body *body = &bodies[i];
        body->x += dt * body->vx;
        body->y += dt * body->vy;
        body->z += dt * body->vz;
    }
}

KERNEL int64_t run(int32_t n) {
    place_bodies();
    for (int32_t step = 0; step < n; step++) {
        advance(0.001);
    }
    uint64_t hash = FOLD_START;
    for (int i = 0; i < BODIES; i++) {
        hash = fold(hash, bits_of_double(bodies[i].x));
        hash = fold(hash, bits_of_double(bodies[i].vy));
    }
    return (int64_t)hash;
}
