/*
 * Stands in for libnuma.so.1, which mysqld links but does not need: numa_available() says that the machine has no NUMA
 * support, so mysqld never uses the other calls for anything.
 */
int numa_available(void) {
    return -1;
}

void numa_free(void *start, unsigned long size) {
    (void) start;
    (void) size;
}

long set_mempolicy(void) {
    return -1;
}

long mbind(void) {
    return -1;
}

void numa_bitmask_free(void *mask) {
    (void) mask;
}

void *numa_alloc_local(unsigned long size) {
    (void) size;
    return 0;
}

void *numa_get_mems_allowed(void) {
    return 0;
}
