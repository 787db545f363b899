namespace FactTracker.PostgreSql;

/// <summary>How a store in PostgreSQL is opened.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <example><code>
/// var options = new FactTracker.PostgreSql.PostgreSqlStoreOptions { Schema = "claims_2026" };
/// </code></example>
public sealed record PostgreSqlStoreOptions
{
    // The longest name that PostgreSQL keeps whole.
    private const int MaxNameLength = 63;

    /// <summary>The schema <c>facttracker</c>, created where it is missing.</summary>
    public static PostgreSqlStoreOptions Default { get; } = new();

    /// <summary>
    /// The schema of the database that holds the store: 1 to 63 lower-case ASCII letters, digits and underscores, beginning with a letter
    /// or underscore, and not with <c>pg_</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public string Schema
    {
        get;
        init => field = IsName(value)
            ? value
            : throw new ArgumentException(
                $"\"{value}\" is no name for a schema: use 1 to {MaxNameLength} lower-case letters, digits and underscores.",
                nameof(value));
    } = "facttracker";

    /// <summary>Whether the schema and its tables are created where they are missing, and brought to the present version where they are
    /// older.</summary>
    public bool CreatesSchema { get; init; } = true;

    private static bool IsName(string name) =>
        name is { Length: > 0 and <= MaxNameLength }
        && !char.IsAsciiDigit(name[0])
        && !name.StartsWith("pg_", StringComparison.Ordinal)
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
