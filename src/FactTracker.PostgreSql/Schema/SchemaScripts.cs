namespace FactTracker.PostgreSql.Schema;

/// <summary>The scripts that bring a schema from each version to the next.</summary>
internal static class SchemaScripts
{
    /// <summary>The present version.</summary>
    public const int Latest = 1;

    /// <summary>Returns the script that leads to a version from the one before.</summary>
    public static string Read(int version)
    {
        using var stream = typeof(SchemaScripts).Assembly.GetManifestResourceStream($"FactTracker.PostgreSql.Schema.Version{version}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Returns the whole script for an administrator, who runs it by psql.</summary>
    public static string Whole(string schema)
    {
        var steps = Enumerable.Range(1, Latest).Select(version =>
            $"{Read(version)}\ninsert into schema_versions (version) values ({version});\n");
        return $"""
            begin;
            create schema if not exists "{schema}";
            set local search_path to "{schema}";

            {string.Join('\n', steps)}
            commit;

            """.ReplaceLineEndings("\n");
    }
}
