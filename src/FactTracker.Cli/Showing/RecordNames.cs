namespace FactTracker.Cli;

/// <summary>Finds the claims and sources whose ids are on the command line.</summary>
internal sealed class RecordNames(ClaimSet set)
{
    public Claim? ClaimOf(string id) => set.Claims.FirstOrDefault(claim => claim.Id.Text == id);

    public Source? SourceOf(string id) => set.Sources.FirstOrDefault(source => source.Id.Text == id);

    /// <exception cref="CommandException">The set has no record with one of the ids.</exception>
    public void Require(IEnumerable<string> ids)
    {
        if (ids.FirstOrDefault(id => ClaimOf(id) is null && SourceOf(id) is null) is not { } unknown) return;
        var known = set.Claims.Select(claim => claim.Id.Text).Concat(set.Sources.Select(source => source.Id.Text));
        throw new CommandException($"There is no claim or source \"{unknown}\"{Usage.DidYouMean(unknown, known)}");
    }
}
