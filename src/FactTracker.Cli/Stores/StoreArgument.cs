using System.CommandLine;

namespace FactTracker.Cli.Stores;

/// <summary>The argument that names a store.</summary>
internal static class StoreArgument
{
    public static Argument<string> Of() => new("DB")
    {
        Description = "The store: a file such as claims.db, or postgresql://server/database.",
    };
}
