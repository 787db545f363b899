namespace FactTracker.Cli;

/// <summary>Finds the claims and sources whose ids are on the command line.</summary>
internal sealed class RecordNames(ClaimSet set)
{
    // By text, because a text on the command line need not be a valid id.
    private readonly Dictionary<string, Claim> _claims = FirstOfEach(set.Claims, claim => claim.Id.Text);
    private readonly Dictionary<string, Source> _sources = FirstOfEach(set.Sources, source => source.Id.Text);

    public Claim? ClaimOf(string id) => _claims.GetValueOrDefault(id);

    public Source? SourceOf(string id) => _sources.GetValueOrDefault(id);

    /// <exception cref="CommandException">The set has no record with one of the ids.</exception>
    public void Require(IEnumerable<string> ids)
    {
        if (ids.FirstOrDefault(id => ClaimOf(id) is null && SourceOf(id) is null) is not { } unknown) return;
        var known = set.Claims.Select(claim => claim.Id.Text).Concat(set.Sources.Select(source => source.Id.Text));
        throw new CommandException($"There is no claim or source \"{unknown}\"{Usage.DidYouMean(unknown, known)}");
    }

    private static Dictionary<string, TRecord> FirstOfEach<TRecord>(IEnumerable<TRecord> records, Func<TRecord, string> idOf)
    {
        var first = new Dictionary<string, TRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            first.TryAdd(idOf(record), record);
        }

        return first;
    }
}
