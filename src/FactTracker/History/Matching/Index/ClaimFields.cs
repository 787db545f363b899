using System.Globalization;

namespace FactTracker.History;

/// <summary>Lists the words by which a claim can be found, each with its field.</summary>
internal static class ClaimFields
{
    private const string TextMember = "text", TitleMember = "title";

    /// <summary>Passes on each text of a claim.</summary>
    /// <param name="set">The set, which has the cited sources.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="take">Receives the texts.</param>
    public static void ForEach(ClaimSet set, Claim claim, Action<ClaimField, string> take)
    {
        OwnWords(claim, take);
        foreach (var translation in claim.Translations)
        {
            Translated(translation, TextMember, text => take(ClaimField.Text, text));
        }

        foreach (var agent in claim.Claimant)
        {
            if (agent.Name is { } name) take(ClaimField.Claimant, name);
        }

        foreach (var tag in claim.Tags)
        {
            take(ClaimField.Tag, tag);
        }

        foreach (var review in claim.Reviews)
        {
            if (review.Title is { } title) take(ClaimField.Review, title);
        }

        SourceId? last = null;
        foreach (var citation in claim.Citations)
        {
            if (citation.Source != last && set.Sources.TryGet(citation.Source, out var source)) TitlesOf(source, take);
            last = citation.Source;
        }
    }

    /// <summary>Passes on the text of a claim and what it states of its subject.</summary>
    public static void OwnWords(Claim claim, Action<ClaimField, string> take)
    {
        // Where there is no text, the statement is the text.
        var field = string.IsNullOrWhiteSpace(claim.Text) ? ClaimField.Text : ClaimField.Statement;
        if (field == ClaimField.Statement) take(ClaimField.Text, claim.Text!);
        Values(claim.Subject, field, take);
        if (claim.Property is { } property) Value(property, field, take);
        Values(claim.Value, field, take);
        if (claim.When is { } when) take(field, when.ToString());
        if (claim.Place is { } place) Value(place, field, take);
        foreach (var qualifier in claim.Qualifiers)
        {
            Values(qualifier.Values, field, take);
        }
    }

    private static void Values(ValueList<ClaimValue> values, ClaimField field, Action<ClaimField, string> take)
    {
        foreach (var value in values)
        {
            Value(value, field, take);
        }
    }

    private static void Value(ClaimValue value, ClaimField field, Action<ClaimField, string> take)
    {
        switch (value)
        {
            case TextValue text:
                take(field, text.Text);
                break;
            case EntityValue entity:
                take(field, entity.Label ?? entity.Id);
                break;
            case Quantity { Amount: { } amount } quantity:
                take(field, string.Create(CultureInfo.InvariantCulture, $"{amount} {quantity.Unit}"));
                break;
            case Quantity or DateValue:
                take(field, value.ToString()!);
                break;
        }
    }

    private static void TitlesOf(Source source, Action<ClaimField, string> take)
    {
        if (source.Title is { } title) take(ClaimField.Source, title);
        foreach (var translation in source.Translations)
        {
            Translated(translation, TitleMember, text => take(ClaimField.Source, text));
        }
    }

    private static void Translated(Translation translation, string member, Action<string> take)
    {
        foreach (var translated in translation.Members)
        {
            if (translated.Member == member) take(translated.Words);
        }
    }
}
