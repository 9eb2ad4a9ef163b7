/*
 * Stands in for libaio.so.1, which mysqld links but does not need: it runs with --innodb-use-native-aio=0.
 * Every call answers -ENOSYS, which is what the kernel says when asynchronous I/O is missing.
 */
#define MISSING (-38)

int io_setup(void) {
    return MISSING;
}

int io_submit(void) {
    return MISSING;
}

int io_getevents(void) {
    return MISSING;
}
