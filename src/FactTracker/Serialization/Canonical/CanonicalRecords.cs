using FactTracker.Json;

namespace FactTracker.Serialization.Canonical;

/// <summary>
/// Writes records in canonical form. A list without an order is sorted; the authors of a source keep theirs, which means something.
/// </summary>
internal static class CanonicalRecords
{
    public static void Write(CanonicalWriter json, Claim claim)
    {
        var members = new CanonicalObject(json, claim.Extensions);
        members.Period("checkEvery"u8, claim.CheckEvery);
        members.Instant("checked"u8, claim.Checked);
        members.List("citations"u8, claim.Citations, CanonicalCitations.Write);
        members.Several("claimant"u8, claim.Claimant, CanonicalParts.WriteAgent);
        members.Text("condition"u8, claim.Condition);
        members.Several("confidence"u8, claim.Confidence, CanonicalParts.WriteConfidence);
        members.One("expires"u8, claim.Expires, CanonicalValues.WriteDate);
        members.Text("formula"u8, claim.Formula);
        members.Text("id"u8, claim.HeldId);
        members.Language("language"u8, claim.Language);
        members.Several("likelihood"u8, claim.Likelihood, CanonicalParts.WriteConfidence);
        members.One("marking"u8, claim.Marking, CanonicalParts.WriteMarking);
        WriteModality(members, claim.Modality);
        members.Instant("modified"u8, claim.Modified);
        members.Text("notes"u8, claim.Notes);
        members.One("place"u8, claim.Place, CanonicalValues.Write);
        members.One("property"u8, claim.Property, CanonicalValues.Write);
        members.Named("qualifiers"u8, claim.Qualifiers, qualifier => qualifier.Name, WriteQualifier);
        members.Word("rank"u8, claim.Rank, Rank.Normal);
        members.Instant("recorded"u8, claim.Recorded);
        members.One("recordedBy"u8, claim.RecordedBy, CanonicalParts.WriteAgent);
        members.List("relations"u8, claim.Relations, WriteRelation);
        members.List("reviews"u8, claim.Reviews, CanonicalReviews.Write);
        members.One("stated"u8, claim.Stated, CanonicalValues.WriteDate);
        members.Word("status"u8, claim.Status, ClaimStatus.Asserted);
        members.Text("statusReason"u8, claim.StatusReason);
        members.Several("subject"u8, claim.Subject, CanonicalValues.Write);
        members.List("tags"u8, claim.Tags, CanonicalParts.WriteText);
        members.Text("text"u8, claim.HeldText);
        CanonicalParts.WriteTranslations(members, claim.Translations);
        members.Several("value"u8, claim.Value, CanonicalValues.Write);
        members.One("when"u8, claim.When, CanonicalValues.WriteDate);
        members.End();
    }

    public static void Write(CanonicalWriter json, Source source)
    {
        var members = new CanonicalObject(json, source.Extensions);
        members.One("accessed"u8, source.Accessed, CanonicalValues.WriteDate);
        members.List("archived"u8, source.Archived, CanonicalParts.WriteCopy);
        members.Ordered("authors"u8, source.Authors, CanonicalParts.WriteAgent);
        members.List("basedOn"u8, source.BasedOn, CanonicalParts.WriteLink);
        members.Named("hash"u8, source.Hash, hash => hash.Algorithm, (output, hash) => output.Text(hash.Hex));
        members.Text("id"u8, source.Id.Text);
        members.Named(
            "identifiers"u8, source.Identifiers, identifier => identifier.Scheme,
            (output, identifier) => output.Sorted(identifier.Values, CanonicalParts.WriteText));
        members.Word("kind"u8, source.Kind, SourceKind.Document);
        members.Language("language"u8, source.Language);
        members.Text("license"u8, source.License);
        members.One("marking"u8, source.Marking, CanonicalParts.WriteMarking);
        members.Instant("modified"u8, source.Modified);
        members.Text("notes"u8, source.Notes);
        members.Text("partOf"u8, source.PartOf?.Text);
        members.One("published"u8, source.Published, CanonicalValues.WriteDate);
        members.One("publisher"u8, source.Publisher, CanonicalParts.WriteAgent);
        members.Text("reliability"u8, source.Reliability is { } reliability ? ReliabilityText.Of(reliability) : null);
        members.Word("status"u8, source.Status, SourceStatus.Published);
        members.Text("statusReason"u8, source.StatusReason);
        members.Text("title"u8, source.Title);
        CanonicalParts.WriteTranslations(members, source.Translations);
        members.Text("url"u8, source.Url?.Text);
        members.Text("words"u8, source.Words);
        members.End();
    }

    /// <summary>Writes what is said of a set as a whole, without its records.</summary>
    public static void WriteHeader(CanonicalWriter json, ClaimSet set)
    {
        var members = new CanonicalObject(json, set.Extensions);
        members.List("conflicts"u8, set.MergeConflicts, WriteConflict);
        members.Instant("created"u8, set.Created);
        members.Text("description"u8, set.Description);
        // A version that could not be read was kept as written. It must not be replaced by the version that the set was read as.
        if (set.Extensions[FormatVersions.Member] is null) members.Text("facttracker"u8, FormatVersion.Current.ToString());
        members.Text("id"u8, set.Id);
        members.Language("language"u8, set.Language);
        members.Text("license"u8, set.License);
        members.Instant("modified"u8, set.Modified);
        members.One("publisher"u8, set.Publisher, CanonicalParts.WriteAgent);
        members.Text("title"u8, set.Title);
        CanonicalParts.WriteTranslations(members, set.Translations);
        members.End();
    }

    // Asserted outright is the default, which is not written.
    private static void WriteModality(CanonicalObject members, ValueList<Modality> modality)
    {
        if (modality.Single is { } only && only == Modality.Asserted) return;
        members.Several("modality"u8, modality, (json, word) => json.Text(word.Name));
    }

    private static void WriteQualifier(CanonicalWriter json, Qualifier qualifier) => json.Sorted(qualifier.Values, CanonicalValues.Write);

    private static void WriteRelation(CanonicalWriter json, Relation relation)
    {
        var members = new CanonicalObject(json, relation.Extensions);
        members.Text("claim"u8, relation.Claim.Text);
        members.Text("type"u8, relation.Type.Name);
        members.End();
    }

    private static void WriteConflict(CanonicalWriter json, MergeConflict conflict)
    {
        var members = new CanonicalObject(json, conflict.Extensions);
        if (conflict.Base is { } before) members.Raw("base"u8, before);
        members.Text("id"u8, conflict.Id);
        members.Text("member"u8, conflict.Member);
        if (conflict.Ours is { } ours) members.Raw("ours"u8, ours);
        if (conflict.Theirs is { } theirs) members.Raw("theirs"u8, theirs);
        members.Text("type"u8, conflict.Type.Name);
        members.End();
    }
}
