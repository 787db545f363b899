namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>What has been read of a statement.</summary>
internal struct StatementParts
{
    public Snak Main;

    public List<Qualifier>? Qualifiers;

    public List<string>? Order;

    public string? Id;

    public string? Rank;

    public ValueList<Citation> Citations;

    /// <summary>Members that are not in the data model.</summary>
    public RawMembers? Odd;
}
