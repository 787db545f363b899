namespace FactTracker;

/// <content>Edits. Each returns a new list.</content>
public sealed partial class ClaimList
{
    /// <summary>Returns the list with a claim added at the end.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentException">It has no id, or the list already has a record with its id.</exception>
    public ClaimList Add(Claim claim)
    {
        RequireId(claim);
        if (_records.Find(claim.Id.Text) is not null)
            throw new ArgumentException($"The list has a claim \"{claim.Id}\"; replace that one.", nameof(claim));
        return new ClaimList(_records.Add(claim), this);
    }

    /// <summary>Returns the list with a claim replaced by another with the same id.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="KeyNotFoundException">There is none with its id.</exception>
    public ClaimList Replace(Claim claim)
    {
        RequireId(claim);
        var old = this[claim.Id];
        return ReferenceEquals(old, claim) ? this : new ClaimList(_records.Replace(claim), this);
    }

    /// <summary>Returns the list with a claim replaced by another with the same id, or added at the end when there is none.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentException">It has no id.</exception>
    public ClaimList Upsert(Claim claim)
    {
        RequireId(claim);
        return _records.Find(claim.Id.Text) is null ? new ClaimList(_records.Add(claim), this) : Replace(claim);
    }

    /// <summary>Returns the list without the claim with an id, or the same list when there is none.</summary>
    /// <param name="id">The id.</param>
    public ClaimList Remove(ClaimId id) => Remove(id.Text);

    /// <summary>Whether there is a claim with an id.</summary>
    internal bool Contains(string id) => _records.Find(id) is not null;

    /// <summary>The same without the claim with an id.</summary>
    internal ClaimList Remove(string id) => Contains(id) ? new ClaimList(_records.Remove(id), this) : this;

    /// <summary>These claims with others at the end, whose ids none of them has.</summary>
    internal ClaimList AddRange(IReadOnlyCollection<Claim> claims) =>
        claims.Count == 0 ? this : new ClaimList(_records.AddRange(claims), this);

    private static void RequireId(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!claim.HasId) throw new ArgumentException("A record has no id; give it one of 1 to 200 characters.", nameof(claim));
    }
}
