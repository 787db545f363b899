using System.Text.Json;
using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>What is read from a text on one line: kind and value of each mention, hedges within the quantities.</summary>
internal static class ReadingLine
{
    public static string Of(string text, string? published = null) => Of(ProseReader.Read(text, Options(published)));

    public static string Of(ProseReading reading) =>
        string.Join("; ", reading.Mentions.Where(mention => mention.Kind != MentionKind.Hedge).Select(Of));

    private static ProseOptions Options(string? published) => new() { Published = published is null ? null : Edtf.Parse(published) };

    private static string Of(Mention mention) => $"{JsonNamingPolicy.CamelCase.ConvertName(mention.Kind.ToString())} {Of(mention.Value)}";

    private static string Of(ClaimValue? value) => value switch
    {
        Quantity quantity => Of(quantity),
        DateValue date => date.Date.ToString(),
        TextValue text => text.Text,
        _ => "?",
    };

    private static string Of(Quantity quantity)
    {
        var hedge = quantity.Approximation == Approximation.Exactly || quantity.Approximation == Approximation.Between
            ? ""
            : $"{quantity.Approximation} ";
        var plain = quantity with { Approximation = quantity.Amount is null ? Approximation.Between : Approximation.Exactly };
        return quantity.Of is TextValue of ? $"{hedge}{plain} of {of.Text}" : $"{hedge}{plain}";
    }
}
