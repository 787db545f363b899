namespace FactTracker.Interchange.Formats.Prov;

/// <summary>The relations of one kind in a document, each once.</summary>
internal sealed class ProvRelations
{
    private readonly HashSet<ProvRelation> _known = [];
    private readonly List<ProvRelation> _all = [];

    private ProvRelations(string one, string other) => (One, Other) = (one, other);

    /// <summary>The role of the first of the two.</summary>
    public string One { get; }

    /// <summary>The role of the second.</summary>
    public string Other { get; }

    public IReadOnlyList<ProvRelation> All => _all;

    /// <summary>Returns an empty list for a kind, with the roles that its members have (PROV-JSON, section 3).</summary>
    public static ProvRelations Of(string kind) => kind switch
    {
        ProvTerms.HadMember => new(ProvTerms.Collection, ProvTerms.OfEntity),
        ProvTerms.DerivedFrom => new(ProvTerms.Generated, ProvTerms.Used),
        ProvTerms.AttributedTo => new(ProvTerms.OfEntity, ProvTerms.OfAgent),
        ProvTerms.GeneratedBy => new(ProvTerms.OfEntity, ProvTerms.Time),
        ProvTerms.AlternateOf => new("prov:alternate1", "prov:alternate2"),
        ProvTerms.SpecializationOf => new("prov:specificEntity", "prov:generalEntity"),
        _ => new("prov:influencee", "prov:influencer"),
    };

    public void Add(ProvRelation relation)
    {
        if (_known.Add(relation)) _all.Add(relation);
    }
}
