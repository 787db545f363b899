using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Values of every kind, the unrecognised one too, bare and with all that may stand beside them.</summary>
internal static class ValueGen
{
    /// <summary>Any value, nested at most twice.</summary>
    public static Gen<ClaimValue> Any { get; } = Nested(2);

    private static Gen<ClaimValue> Nested(int depth)
    {
        var of = depth == 0 ? TextGen.Any.Select(text => (ClaimValue)new TextValue(text)) : Nested(depth - 1);
        var recognised = Gen.Frequency<ClaimValue>(
            (5, TextGen.Frequent.Select(text => (ClaimValue)new TextValue(text))),
            (1, TextGen.Any.Select(text => (ClaimValue)new TextValue(text))),
            (1, Gen.Bool.Select(flag => (ClaimValue)new FlagValue(flag))),
            (5, QuantityGen.Of(of).Select(quantity => (ClaimValue)quantity)),
            (2, DateGen.Value.Select(date => (ClaimValue)date)),
            (2, Entity().Select(entity => (ClaimValue)entity)),
            (1, Gen.Const((ClaimValue)new UnknownValue())),
            (1, Gen.Const((ClaimValue)new NoneValue())));
        return Gen.Frequency((12, WithNotes(recognised)), (1, JsonGen.Object.Select(json => (ClaimValue)new UnrecognisedValue(json))));
    }

    private static Gen<ClaimValue> WithNotes(Gen<ClaimValue> value) => value
        .Sometimes(TextGen.Any, (it, words) => it with { Words = words }, oneIn: 8)
        .Sometimes(TranslationGen.Language, (it, language) => it with { Language = language }, oneIn: 12)
        .Sometimes(ConfidenceGen.Any.Several(1, 2), (it, confidence) => it with { Confidence = confidence }, oneIn: 12)
        .Sometimes(ExtensionsGen.Any, (it, extensions) => it with { Extensions = extensions }, oneIn: 12);

    private static Gen<EntityValue> Entity() =>
        Gen.OneOf("https://www.wikidata.org/entity/Q148", "wd:Q159", "eins zwei").Select(id => new EntityValue(id))
        .Sometimes(TextGen.Any, (entity, label) => entity with { Label = label })
        .Sometimes(TranslationGen.Several, (entity, translations) => entity with { Translations = translations }, oneIn: 6);
}
