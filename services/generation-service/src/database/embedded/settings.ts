/**
 * Settings of the embedded server, given on its command line at every start, so that an upgrade of the service brings
 * its own. Anything else can be set in the cluster's `postgresql.conf`.
 */
export function serverSettings(socketDirectory: string): ReadonlyArray<readonly [name: string, value: string]> {
  return [
    // A list separated by commas: the quotes let a path hold one.
    ['unix_socket_directories', `"${socketDirectory.replaceAll('"', '""')}"`],
    ['unix_socket_permissions', '0700'],
    ['listen_addresses', ''],
    ['port', '5432'],
    ['cluster_name', 'ai-script-generator'],
    ['max_connections', '100'],
    ['shared_buffers', '128MB'],
    // What has been answered must outlast a power cut.
    ['fsync', 'on'],
    ['full_page_writes', 'on'],
    ['synchronous_commit', 'on'],
    ['wal_compression', 'on'],
    ['autovacuum', 'on'],
    // A statement whose client has been killed ends within this time, waiting for a lock or not.
    ['client_connection_check_interval', '2s'],
    // One small machine, short statements: neither compiling nor helpers pay, and four processes fewer idle.
    ['jit', 'off'],
    ['max_parallel_workers_per_gather', '0'],
    ['io_method', 'sync'],
    ['max_logical_replication_workers', '0'],
    ['timezone', 'UTC'],
    ['log_timezone', 'UTC'],
    // Events of the server itself. The level below holds failed statements, and they quote what users wrote.
    ['log_min_messages', 'log'],
    ['log_min_error_statement', 'panic'],
    ['log_error_verbosity', 'terse'],
    ['log_checkpoints', 'off'],
    ['logging_collector', 'off'],
  ];
}
