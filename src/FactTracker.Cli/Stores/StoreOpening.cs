using FactTracker.PostgreSql;
using FactTracker.Storage;

namespace FactTracker.Cli.Stores;

/// <summary>Opens stores by their names on the command line.</summary>
internal static class StoreOpening
{
    /// <summary>Opens a store that is there, to read it.</summary>
    /// <exception cref="CommandException">It is not there, is no store, or cannot be opened.</exception>
    public static Task<IClaimStore> ToReadAsync(string name, CancellationToken cancellationToken)
    {
        StoreFiles.Require(name);
        return OpenAsync(name, reads: true, creates: false, cancellationToken);
    }

    /// <summary>Opens a store that is there, to write to it.</summary>
    /// <exception cref="CommandException">It is not there, is no store, or cannot be opened.</exception>
    public static Task<IClaimStore> ToWriteAsync(string name, CancellationToken cancellationToken)
    {
        StoreFiles.Require(name);
        return OpenAsync(name, reads: false, creates: false, cancellationToken);
    }

    /// <summary>Opens a store to write to it, and creates one where there is nothing.</summary>
    /// <exception cref="CommandException">Something else is there, or it cannot be opened.</exception>
    public static Task<IClaimStore> ToCreateAsync(string name, CancellationToken cancellationToken)
    {
        StoreFiles.RequireWritable(name);
        return OpenAsync(name, reads: false, creates: true, cancellationToken);
    }

    private static async Task<IClaimStore> OpenAsync(string name, bool reads, bool creates, CancellationToken cancellationToken)
    {
        try
        {
            return StoreAddress.IsServer(name)
                ? await PostgreSqlClaimStore.OpenAsync(
                    name, PostgreSqlStoreOptions.Default with { CreatesSchema = creates }, cancellationToken).ConfigureAwait(false)
                : await SqliteClaimStore.OpenAsync(
                    name, SqliteStoreOptions.Default with { IsReadOnly = reads }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (StoreFaults.OfOpening(e, name) is { } fault)
        {
            throw fault;
        }
    }
}
