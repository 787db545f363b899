using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Reviews with verdicts and ratings.</summary>
internal static class ReviewGen
{
    private static readonly Gen<Rating> Rating = Gen.Const(new Rating())
        .Sometimes(QuantityGen.Amount, (rating, value) => rating with { Value = value }, oneIn: 2)
        .Sometimes(QuantityGen.Amount, (rating, best) => rating with { Best = best }, oneIn: 2)
        .Sometimes(QuantityGen.Amount, (rating, worst) => rating with { Worst = worst }, oneIn: 2)
        .Sometimes(TextGen.Any, (rating, label) => rating with { Label = label }, oneIn: 2)
        .Sometimes(ExtensionsGen.Any, (rating, extensions) => rating with { Extensions = extensions }, oneIn: 8);

    public static Gen<Review> Any { get; } = Gen.Const(new Review())
        .Sometimes(TextGen.NotBlank, (review, id) => review with { Id = id })
        .Sometimes(AgentGen.Any, (review, author) => review with { Author = author })
        .Sometimes(WordGen.Of<Verdict>(), (review, verdict) => review with { Verdict = verdict }, oneIn: 2)
        .Sometimes(Rating, (review, rating) => review with { Rating = rating })
        .Sometimes(DateGen.Statement, (review, published) => review with { Published = published })
        .Sometimes(SourceGen.Url, (review, url) => review with { Url = url })
        .Sometimes(TextGen.Any, (review, title) => review with { Title = title })
        .Sometimes(TextGen.Any, (review, summary) => review with { Summary = summary })
        .Sometimes(TranslationGen.Language, (review, language) => review with { Language = language })
        .Sometimes(TranslationGen.Several, (review, translations) => review with { Translations = translations }, oneIn: 6)
        .Sometimes(ExtensionsGen.Any, (review, extensions) => review with { Extensions = extensions }, oneIn: 6);
}
