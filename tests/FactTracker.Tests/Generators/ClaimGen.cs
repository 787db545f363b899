using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Claims with every member they can have.</summary>
internal static class ClaimGen
{
    private static readonly Gen<ValueList<ClaimValue>> Values = ValueGen.Any.Several();

    private static readonly Gen<ValueList<Confidence>> Confidences = ConfidenceGen.Any.Several(1, 2);

    private static readonly Gen<Relation> Relation = WordGen.Of<RelationType>()
        .Select(TextGen.IdOf("c"), (type, claim) => new Relation(type, claim))
        .Sometimes(ExtensionsGen.Any, (relation, extensions) => relation with { Extensions = extensions }, oneIn: 8);

    private static readonly Gen<ValueList<Qualifier>> Qualifiers =
        TextGen.Any.Select(Values, (name, values) => new Qualifier(name, values)).Named(qualifier => qualifier.Name);

    /// <summary>What claims say, under a stand-in for the id.</summary>
    public static Gen<Claim> Any { get; } = Often(Gen.Const(new Claim("c")))
        .Sometimes(TranslationGen.Language, (claim, language) => claim with { Language = language }, oneIn: 8)
        .Sometimes(ValueGen.Any, (claim, place) => claim with { Place = place }, oneIn: 8)
        .Sometimes(Qualifiers, (claim, qualifiers) => claim with { Qualifiers = qualifiers }, oneIn: 8)
        .Sometimes(AgentGen.Any.Several(), (claim, claimant) => claim with { Claimant = claimant }, oneIn: 8)
        .Sometimes(DateGen.Statement, (claim, stated) => claim with { Stated = stated }, oneIn: 8)
        .Sometimes(WordGen.Of<Modality>().Several(), (claim, modality) => claim with { Modality = modality }, oneIn: 8)
        .Sometimes(TextGen.Any, (claim, condition) => claim with { Condition = condition }, oneIn: 8)
        .Sometimes(Confidences, (claim, likelihood) => claim with { Likelihood = likelihood }, oneIn: 8)
        .Sometimes(TextGen.Any, (claim, reason) => claim with { StatusReason = reason }, oneIn: 8)
        .Sometimes(Relation.Several(), (claim, relations) => claim with { Relations = relations }, oneIn: 8)
        .Sometimes(ReviewGen.Any.Several(1, 2), (claim, reviews) => claim with { Reviews = reviews }, oneIn: 8)
        .Sometimes(TextGen.Any, (claim, formula) => claim with { Formula = formula }, oneIn: 8)
        .Sometimes(AgentGen.Any, (claim, recordedBy) => claim with { RecordedBy = recordedBy }, oneIn: 8)
        .Sometimes(DateGen.Instant, (claim, modified) => claim with { Modified = modified }, oneIn: 8)
        .Sometimes(DateGen.Instant, (claim, found) => claim with { Checked = found }, oneIn: 8)
        .Sometimes(DateGen.Statement, (claim, expires) => claim with { Expires = expires }, oneIn: 8)
        .Sometimes(DateGen.Period, (claim, period) => claim with { CheckEvery = period }, oneIn: 8)
        .Sometimes(MarkingGen.Any, (claim, marking) => claim with { Marking = marking }, oneIn: 8)
        .Sometimes(TranslationGen.Several, (claim, translations) => claim with { Translations = translations }, oneIn: 8)
        .Sometimes(TextGen.Any, (claim, notes) => claim with { Notes = notes }, oneIn: 8)
        .Sometimes(ExtensionsGen.Any, (claim, extensions) => claim with { Extensions = extensions });

    // What most claims have.
    private static Gen<Claim> Often(Gen<Claim> claim) => claim
        .Sometimes(TextGen.Any, (it, text) => it with { Text = text }, oneIn: 2)
        .Sometimes(Values, (it, subject) => it with { Subject = subject }, oneIn: 2)
        .Sometimes(ValueGen.Any, (it, property) => it with { Property = property }, oneIn: 2)
        .Sometimes(Values, (it, value) => it with { Value = value }, oneIn: 2)
        .Sometimes(DateGen.Statement, (it, when) => it with { When = when }, oneIn: 2)
        .Sometimes(Confidences, (it, confidence) => it with { Confidence = confidence })
        .Sometimes(CitationGen.Any.Several(), (it, citations) => it with { Citations = citations }, oneIn: 2)
        .Sometimes(WordGen.Of<Rank>(), (it, rank) => it with { Rank = rank })
        .Sometimes(WordGen.Of<ClaimStatus>(), (it, status) => it with { Status = status })
        .Sometimes(TextGen.Any.Several(), (it, tags) => it with { Tags = tags })
        .Sometimes(DateGen.Instant, (it, recorded) => it with { Recorded = recorded });
}
