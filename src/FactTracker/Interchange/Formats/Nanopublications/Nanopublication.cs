using System.Text;
using System.Text.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange.Formats.Nanopublications;

/// <summary>Writes one claim as a nanopublication: head, assertion, provenance and publication info.</summary>
internal sealed class Nanopublication(ClaimSet set, LinkedForm form)
{
    private const string Np = "http://www.nanopub.org/nschema#";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private const string IsPartOf = "http://purl.org/dc/terms/isPartOf";

    private static readonly HashSet<string> Asserted = new(StringComparer.Ordinal)
    {
        "text", "language", "subject", "property", "value", "when", "place", "qualifiers", "claimant", "stated", "modality", "condition",
        "likelihood", "formula",
    };

    private readonly HashSet<string> _carried = new(StringComparer.Ordinal);
    private bool _isSetDescribed;

    /// <summary>The ids of the sources written so far.</summary>
    public IReadOnlySet<string> CarriedSources => _carried;

    public void Write(Claim claim, StringBuilder output)
    {
        var record = form.Of(claim);
        var claimIri = record.GetProperty("id").GetString()!;
        var iri = claimIri + (claimIri.Contains('#', StringComparison.Ordinal) ? "/nanopub" : "#nanopub");
        var (assertion, provenance, info) = ($"{iri}/assertion", $"{iri}/provenance", $"{iri}/pubinfo");
        var trig = new TriGWriter(output);

        trig.Graph($"{iri}/head");
        trig.Triple(iri, Type, Np + "Nanopublication");
        trig.Triple(iri, Np + "hasAssertion", assertion);
        trig.Triple(iri, Np + "hasProvenance", provenance);
        trig.Triple(iri, Np + "hasPublicationInfo", info);
        trig.EndGraph();

        trig.Graph(assertion);
        trig.Node(claimIri, record.EnumerateObject().Where(member => Asserted.Contains(member.Name)), ClaimSetContext.Vocabulary + "Claim");
        trig.EndGraph();

        trig.Graph(provenance);
        WriteProvenance(claim, claimIri, assertion, record, trig);
        trig.EndGraph();

        trig.Graph(info);
        trig.Triple(iri, IsPartOf, form.SetIri);
        // The creation time, which the nanopublication guidelines recommend.
        if (record.TryGetProperty("recorded", out var recorded)) trig.Node(iri, "created", recorded);
        trig.Node(claimIri, record.EnumerateObject().Where(member => !Asserted.Contains(member.Name) && member.Name != "citations"));
        if (!_isSetDescribed) trig.Node(form.SetIri, form.Of(set).EnumerateObject(), ClaimSetContext.Vocabulary + "ClaimSet");
        _isSetDescribed = true;
        trig.EndGraph();
    }

    private void WriteProvenance(Claim claim, string claimIri, string assertion, JsonElement record, TriGWriter trig)
    {
        // Without a source, the assertion is derived from its set.
        if (claim.Citations.IsEmpty) trig.Triple(assertion, Prov + "wasDerivedFrom", form.SetIri);
        foreach (var (source, relation) in claim.Citations.Select(citation => (citation.Source.Text, RelationOf(citation.Stance)))
            .Distinct())
        {
            trig.Triple(assertion, relation, form.IriOf(source));
        }

        trig.Node(claimIri, record.EnumerateObject().Where(member => member.Name == "citations"));
        foreach (var source in SourcesOf(claim))
        {
            trig.Node(form.IriOf(source.Id.Text), form.Of(source).EnumerateObject(), ClaimSetContext.Vocabulary + "Source");
        }
    }

    // A source that refutes or only mentions the claim is not one it was derived from.
    private static string RelationOf(Stance stance) =>
        stance == Stance.Supports || stance == Stance.States ? Prov + "wasDerivedFrom" : Prov + "wasInfluencedBy";

    // The cited sources, and those that they are based on or part of, unless an earlier nanopublication describes them: otherwise a source
    // that all claims cite, or a long chain of sources, would be repeated for each claim.
    private List<Source> SourcesOf(Claim claim)
    {
        var found = new List<Source>();
        var open = new Queue<Source>();
        foreach (var citation in claim.Citations) Add(citation.Source);
        foreach (var link in claim.Citations.SelectMany(citation => citation.BasedOn ?? default)) Add(link.Source);
        while (open.TryDequeue(out var source))
        {
            if (!_carried.Add(source.Id.Text)) continue;
            found.Add(source);
            foreach (var link in source.BasedOn ?? default) Add(link.Source);
            if (source.PartOf is { } whole) Add(whole);
        }

        return found;

        void Add(SourceId id)
        {
            if (!_carried.Contains(id.Text) && set.Sources.TryGet(id, out var source)) open.Enqueue(source);
        }
    }
}
