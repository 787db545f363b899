using FactTracker.Claims;

namespace FactTracker.Serialization.Filed;

/// <summary>Finds the records of a file in the line form.</summary>
internal static class FiledSet
{
    /// <summary>Returns the set, whose records stay in the file; or null when anything in the file is an error.</summary>
    public static async Task<ClaimSet?> FindAsync(FileStream file, ReadingOptions options, CancellationToken cancellationToken)
    {
        file.Position = 0;
        var sources = new FiledRecords<Source>(file.SafeFileHandle, options, (parser, line) => parser.Record(line).Source);
        var claims = new FiledRecords<Claim>(file.SafeFileHandle, options, (parser, line) => parser.Record(line).Claim);
        var ids = new PassedIds();
        ClaimSet? header = null;
        await foreach (var block in LineBlocks.ReadAsync(file, options, cancellationToken).ConfigureAwait(false))
        {
            foreach (var (line, start) in block)
            {
                if (HasError(line)) return null;
                header ??= line.Header;
                if ((line.Source?.Id.Text ?? line.Claim?.Id.Text) is not { } id) continue;
                if (!ids.Add(id)) return null;
                if (line.Source is not null) sources.Add(start);
                else claims.Add(start);
            }

            if (block is [.., var last])
                options.Progress?.Report(new ReadingProgress(last.Start, file.Length, sources.Count + claims.Count));
        }

        options.Progress?.Report(new ReadingProgress(file.Length, file.Length, sources.Count + claims.Count));
        return header is null ? null : header with { Sources = new SourceList(sources), Claims = new ClaimList(claims) };
    }

    private static bool HasError(ClaimLine line)
    {
        foreach (var problem in line.Problems)
        {
            if (problem.Severity == Severity.Error) return true;
        }

        return false;
    }
}
