package io.fluxa.torture.fault;

/** The nodes, as far as faults concern them. */
public interface NodeGroup {

    /** How many there are. */
    int size();

    /** SIGKILL, and a new process in its place. */
    void killAndRestart(int node);

    /** SIGSTOP. */
    void pause(int node);

    /** SIGCONT. */
    void resume(int node);

    /** Resets the connections of a node to MySQL. */
    void cutMysql(int node);
}
