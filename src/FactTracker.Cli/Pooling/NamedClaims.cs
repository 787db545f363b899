namespace FactTracker.Cli;

/// <summary>Finds the claims whose ids are on the command line.</summary>
internal static class NamedClaims
{
    /// <exception cref="CommandException">The set has no claim with one of the ids.</exception>
    public static IReadOnlyList<Claim> Of(ClaimSet set, IEnumerable<string> ids)
    {
        var names = new RecordNames(set);
        return [.. ids.Select(id => names.ClaimOf(id) ?? throw Unknown(set, names, id))];
    }

    private static CommandException Unknown(ClaimSet set, RecordNames names, string id) => names.SourceOf(id) is null
        ? new CommandException($"There is no claim \"{id}\"{Usage.DidYouMean(id, set.Claims.Select(claim => claim.Id.Text))}")
        : new CommandException($"\"{id}\" is a source. Name the id of a claim.");
}
