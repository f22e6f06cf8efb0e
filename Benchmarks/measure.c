// measure REPORT COMMAND [ARGUMENT...]: run the command and write to the file REPORT one line with its wall
// time and CPU time (user and system) in seconds, its peak memory in KiB and its exit status (128 + signal).
// A command that has not ended after ten minutes is killed.
//
// A program this small is the parent because a child's peak memory is never reported below the size of the
// process that forked it, and a Python interpreter is bigger than what is measured here.
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { LIMIT_SECONDS = 600 };

static double seconds(struct timeval t) {
    return (double)t.tv_sec + (double)t.tv_usec * 1e-6;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: measure REPORT COMMAND [ARGUMENT...]\n");
        return 2;
    }
    double start = now();
    pid_t child = fork();
    if (child == 0) {
        alarm(LIMIT_SECONDS);  // stays armed in the command
        execvp(argv[2], argv + 2);
        perror(argv[2]);
        _exit(127);
    }
    int status = 0;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) < 0) {
        perror("measure");
        return 1;
    }
    double wall = now() - start;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM) {
        fprintf(stderr, "killed after %d s\n", LIMIT_SECONDS);
    }
    FILE *report = fopen(argv[1], "w");
    if (!report) {
        perror(argv[1]);
        return 1;
    }
#ifdef __APPLE__
    long kib = usage.ru_maxrss / 1024;
#else
    long kib = usage.ru_maxrss;
#endif
    int code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    fprintf(report, "%.6f %.6f %ld %d\n", wall, seconds(usage.ru_utime) + seconds(usage.ru_stime), kib, code);
    return fclose(report) ? 1 : 0;
}
