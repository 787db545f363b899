namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>The parts of a statement that were read.</summary>
internal struct StatementParts
{
    public Snak Main;

    public List<Qualifier>? Qualifiers;

    public List<string>? Order;

    public string? Id;

    public string? Rank;

    public ValueList<Citation> Citations;

    /// <summary>Members that the data model does not define.</summary>
    public RawMembers? Odd;
}
