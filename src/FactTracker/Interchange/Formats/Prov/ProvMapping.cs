using System.Globalization;
using System.Text;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.Writing;
using NodaTime.Text;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Maps a claim set to PROV.</summary>
internal sealed class ProvMapping(ClaimSet set, ProvDocument document)
{
    private static readonly WritingOptions Plain = new() { Indented = false };

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
            document.Entity(document.Names.Of(id));
        }
    }

    private void MapSet()
    {
        var name = document.Names.OfSet;
        var header = set with { Sources = SourceList.Empty, Claims = ClaimList.Empty };
        Describe(name, "prov:Collection", set.Title, () => new RawJson(Encoding.UTF8.GetBytes(header.ToJson(Plain))));
        Attribute(name, set.Publisher, "publisher");
        if (set.Created is { } created) document.Generated(name, InstantPattern.ExtendedIso.Format(created));
    }

    private void Map(Source source)
    {
        var name = document.Names.Of(source.Id.Text);
        Describe(name, "ft:Source", source.Title, () => RawBuilder.Build(json => SourceWriter.Write(json, source)));
        foreach (var author in source.Authors)
        {
            Attribute(name, author, "author");
        }

        Attribute(name, source.Publisher, "publisher");
        Derive(name, source.BasedOn);
        if (source.PartOf is { } whole) Relate("hadMember", ("prov:collection", document.Names.Of(whole.Text)), ("prov:entity", name));
    }

    private void Map(Claim claim)
    {
        var name = document.Names.Of(claim.Id.Text);
        Describe(name, "ft:Claim", claim.Text, () => RawBuilder.Build(json => ClaimWriter.Write(json, claim)));
        Relate("hadMember", ("prov:collection", document.Names.OfSet), ("prov:entity", name));
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

    private void Map(string claim, Citation citation)
    {
        var source = document.Names.Of(citation.Source.Text);
        if (citation.Stance == Stance.Supports || citation.Stance == Stance.States)
            Derive(claim, source, TypeOf(citation), citation.Stance.Name);
        else Relate(
            "wasInfluencedBy", ("prov:influencee", claim), ("prov:influencer", source),
            new ProvAttribute("ft:stance", citation.Stance.Name));
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

    private void Map(string claim, Relation relation)
    {
        var other = document.Names.Of(relation.Claim.Text);
        if (relation.Type == RelationType.Supersedes || relation.Type == RelationType.Corrects)
            Derive(claim, other, "prov:Revision", relation.Type.Name);
        else if (relation.Type == RelationType.DerivedFrom) Derive(claim, other, null, relation.Type.Name);
        else if (relation.Type == RelationType.SameAs) Relate("alternateOf", ("prov:alternate1", claim), ("prov:alternate2", other));
        else if (relation.Type == RelationType.Refines)
            Relate("specializationOf", ("prov:specificEntity", claim), ("prov:generalEntity", other));
        else Relate(
            "wasInfluencedBy", ("prov:influencee", claim), ("prov:influencer", other),
            new ProvAttribute("ft:relation", relation.Type.Name));
    }

    private void Map(string claim, Review review, string id)
    {
        var name = document.Names.Of(review.Id is { Length: > 0 } own ? own : id);
        Describe(name, "ft:Review", review.Title ?? review.Rating?.Label, null);
        Derive(name, claim, null, null);
        Attribute(name, review.Author, "author");
    }

    private void Describe(string name, string type, string? label, Func<RawJson>? record)
    {
        var entity = document.Entity(name);
        entity.Type = type;
        entity.Label = label ?? entity.Label;
        entity.Record = record ?? entity.Record;
    }

    private void Derive(string entity, ValueList<SourceLink>? links)
    {
        foreach (var link in links ?? default)
        {
            Derive(entity, document.Names.Of(link.Source.Text), link.How == LinkKind.Quotes ? "prov:Quotation" : null, link.How?.Name);
        }
    }

    private void Derive(string entity, string from, string? type, string? how) => Relate(
        "wasDerivedFrom", ("prov:generatedEntity", entity), ("prov:usedEntity", from),
        type is null ? null : new ProvAttribute("prov:type", type, IsName: true), how is null ? null : new ProvAttribute("ft:how", how));

    private void Attribute(string entity, Agent? agent, string role)
    {
        if (agent is not null)
            Relate(
                "wasAttributedTo", ("prov:entity", entity), ("prov:agent", document.Agent(agent)),
                new ProvAttribute("ft:role", agent.Role ?? role));
    }

    // What is only referred to becomes an entity too.
    private void Relate(
        string relation, (string Role, string Name) one, (string Role, string Name) other,
        ProvAttribute? first = null, ProvAttribute? second = null)
    {
        document.Entity(one.Name);
        if (other.Role != "prov:agent") document.Entity(other.Name);
        document.Relate(new ProvRelation(relation, one, other, first, second));
    }
}
