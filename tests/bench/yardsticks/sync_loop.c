/* SPDX-License-Identifier: MIT */
/* sync_loop FILE [rounds] [bytes]: appends and syncs in a loop, prints the median of one round in microseconds. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double micros(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static int ascending(const void *left, const void *right)
{
    const double a = *(const double *)left;
    const double b = *(const double *)right;
    return (a > b) - (a < b);
}

int main(int argc, char **argv)
{
    const int rounds = argc > 2 ? atoi(argv[2]) : 500;
    const int bytes = argc > 3 ? atoi(argv[3]) : 500;
    if (argc < 2 || rounds < 1 || bytes < 1) {
        fprintf(stderr, "sync_loop FILE [rounds] [bytes]\n");
        return 2;
    }
    char *data = malloc((size_t)bytes);
    double *times = malloc((size_t)rounds * sizeof *times);
    const int fd = open(argv[1], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (!data || !times || fd < 0) {
        perror(argv[1]);
        return 1;
    }
    memset(data, 'x', (size_t)bytes);
    for (int i = 0; i < rounds; ++i) {
        const double begin = micros();
        if (write(fd, data, (size_t)bytes) != bytes || fdatasync(fd) != 0) {
            perror("sync_loop");
            return 1;
        }
        times[i] = micros() - begin;
    }
    qsort(times, (size_t)rounds, sizeof *times, ascending);
    printf("%.1f\n", times[rounds / 2]);
    close(fd);
    free(times);
    free(data);
    return 0;
}
