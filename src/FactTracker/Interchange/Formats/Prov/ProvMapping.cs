using System.Globalization;
using NodaTime.Text;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Maps a claim set to PROV.</summary>
internal sealed class ProvMapping(ClaimSet set, ProvDocument document)
{
    public void Map(CancellationToken cancellationToken)
    {
        MapSet();
        DeclareRecords(cancellationToken);
        foreach (var source in set.Sources.Until(cancellationToken))
        {
            Map(source);
        }

        foreach (var claim in set.Claims.Until(cancellationToken))
        {
            Map(claim);
        }
    }

    // Records come in the order of the set, whatever refers to them first.
    private void DeclareRecords(CancellationToken cancellationToken)
    {
        foreach (var id in set.Sources.Select(source => source.Id.Text).Concat(set.Claims.Select(claim => claim.Id.Text))
            .Until(cancellationToken))
        {
            document.Entity(document.NumberOf(id));
        }
    }

    private void MapSet()
    {
        document.DescribeSet(set with { Sources = SourceList.Empty, Claims = ClaimList.Empty });
        var name = document.Set;
        Attribute(name, set.Publisher, "publisher");
        if (set.Created is { } created) document.Generated(name, InstantPattern.ExtendedIso.Format(created));
    }

    private void Map(Source source)
    {
        var name = document.NumberOf(source.Id.Text);
        document.Describe(name, "ft:Source", source);
        foreach (var author in source.Authors)
        {
            Attribute(name, author, "author");
        }

        Attribute(name, source.Publisher, "publisher");
        Derive(name, source.BasedOn);
        if (source.PartOf is { } whole) Relate(ProvTerms.HadMember, document.NumberOf(whole.Text), name);
    }

    private void Map(Claim claim)
    {
        var name = document.NumberOf(claim.Id.Text);
        document.Describe(name, "ft:Claim", claim);
        Relate(ProvTerms.HadMember, document.Set, name);
        foreach (var claimant in claim.Claimant)
        {
            Attribute(name, claimant, "claimant");
        }

        Attribute(name, claim.RecordedBy, "recordedBy");
        if (claim.Recorded is { } recorded) document.Generated(name, InstantPattern.ExtendedIso.Format(recorded));
        foreach (var citation in claim.Citations)
        {
            Map(name, citation);
        }

        foreach (var relation in claim.Relations)
        {
            Map(name, relation);
        }

        for (var i = 0; i < claim.Reviews.Count; i++)
        {
            Map(name, claim.Reviews[i], string.Create(CultureInfo.InvariantCulture, $"{claim.Id}/reviews/{i}"));
        }
    }

    private void Map(int claim, Citation citation)
    {
        var source = document.NumberOf(citation.Source.Text);
        if (citation.Stance == Stance.Supports || citation.Stance == Stance.States)
            Derive(claim, source, TypeOf(citation), citation.Stance.Name);
        else Relate(ProvTerms.InfluencedBy, claim, source, new ProvAttribute("ft:stance", citation.Stance.Name));
        Derive(source, citation.BasedOn);
    }

    // A source that is based on no other is a primary source.
    private string? TypeOf(Citation citation) => citation switch
    {
        { Quote: not null } => "prov:Quotation",
        { BasedOn: { IsEmpty: true } } => "prov:PrimarySource",
        { BasedOn: null } when set.Sources.TryGet(citation.Source, out var source) && source.BasedOn is { IsEmpty: true } =>
            "prov:PrimarySource",
        _ => null,
    };

    private void Map(int claim, Relation relation)
    {
        var other = document.NumberOf(relation.Claim.Text);
        if (relation.Type == RelationType.Supersedes || relation.Type == RelationType.Corrects)
            Derive(claim, other, "prov:Revision", relation.Type.Name);
        else if (relation.Type == RelationType.DerivedFrom) Derive(claim, other, null, relation.Type.Name);
        else if (relation.Type == RelationType.SameAs) Relate(ProvTerms.AlternateOf, claim, other);
        else if (relation.Type == RelationType.Refines)
            Relate(ProvTerms.SpecializationOf, claim, other);
        else Relate(ProvTerms.InfluencedBy, claim, other, new ProvAttribute("ft:relation", relation.Type.Name));
    }

    private void Map(int claim, Review review, string id)
    {
        var name = document.NumberOf(review.Id is { Length: > 0 } own ? own : id);
        document.Describe(name, "ft:Review", review.Title ?? review.Rating?.Label);
        Derive(name, claim, null, null);
        Attribute(name, review.Author, "author");
    }

    private void Derive(int entity, ValueList<SourceLink>? links)
    {
        foreach (var link in links ?? default)
        {
            Derive(entity, document.NumberOf(link.Source.Text), link.How == LinkKind.Quotes ? "prov:Quotation" : null, link.How?.Name);
        }
    }

    private void Derive(int entity, int from, string? type, string? how) => Relate(
        ProvTerms.DerivedFrom, entity, from, type is null ? null : new ProvAttribute(ProvTerms.Type, type, IsName: true),
        how is null ? null : new ProvAttribute("ft:how", how));

    private void Attribute(int entity, Agent? agent, string role)
    {
        if (agent is null) return;
        var name = document.Agent(agent);
        document.Entity(entity);
        document.Relate(ProvTerms.AttributedTo, entity, name, new ProvAttribute("ft:role", agent.Role ?? role));
    }

    // What is only referred to becomes an entity too.
    private void Relate(string relation, int one, int other, ProvAttribute? first = null, ProvAttribute? second = null)
    {
        document.Entity(one);
        document.Entity(other);
        document.Relate(relation, one, other, first, second);
    }
}
