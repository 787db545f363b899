using System.Buffers;
using System.Globalization;
using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>Writes values in the syntax of commands.</summary>
internal sealed class CommandValue(LossReport losses)
{
    private const string NoPlace = "a command has no place for it";
    private const string Geo = "geo:";
    private const string WhiteSpace = " \t\n\r\0\v";
    private static readonly SearchValues<char> LanguageLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-_");
    private static readonly string[] EntityStarts =
    [
        "https://www.wikidata.org/entity/", "http://www.wikidata.org/entity/", "https://commons.wikimedia.org/entity/",
        "http://commons.wikimedia.org/entity/",
    ];

    /// <summary>Returns the id of a Wikidata entity, or null for another IRI.</summary>
    public static string? IdOf(string iri)
    {
        foreach (var start in EntityStarts)
        {
            if (iri.StartsWith(start, StringComparison.Ordinal)
                && WikibaseIris.IsId(iri.AsSpan(start.Length))
                && (iri[start.Length] is 'Q' or 'P' or 'L' or 'M'))
                return iri[start.Length..];
        }

        return null;
    }

    /// <summary>Returns a value; when no command can express it, reports the loss and returns null.</summary>
    public string? Write(ClaimValue value, JsonPath path)
    {
        // A value that was read is written as it stood, while it is still what that says.
        if (value.Extensions.TextOf(CommandNames.Value) is { } kept && CommandValueReader.Parse(kept) is { } read
            && read == value with { Extensions = value.Extensions.Without(CommandNames.Value) }) return kept;
        var text = value switch
        {
            TextValue plain => Text(plain, path),
            Quantity quantity => Amount(quantity, path),
            DateValue date => Time(date, path),
            EntityValue entity => Entity(entity, path),
            UnknownValue => "somevalue",
            NoneValue => "novalue",
            _ => Refused(path, "the value", "commands have no values of its kind"),
        };
        if (text is not null) losses.AddBeside(path, value, ValueWriter.Write, NoPlace, MembersOf(value));
        return text;
    }

    private static string[] MembersOf(ClaimValue value) => value switch
    {
        TextValue => ["text", "language"],
        Quantity => ["amount", "lower", "upper", "unit"],
        DateValue { Calendar: CommandTime.Julian } => ["date", "calendar"],
        DateValue => ["date"],
        EntityValue => ["entity", "label"],
        _ => ["unknown", "none"],
    };

    private string? Refused(JsonPath path, string what, string why)
    {
        losses.Add(path, what, why);
        return null;
    }

    private string? Text(TextValue value, JsonPath path)
    {
        if (value.Text.Contains('\t', StringComparison.Ordinal) || LineBreaks.IsIn(value.Text))
            return Refused(path, "the text", "line ends and tabs separate commands and their parts");
        var trimmed = value.Text.Trim(WhiteSpace.ToCharArray());
        if (trimmed.Length < value.Text.Length) losses.Add(path, "the space around the text", "QuickStatements trims texts");
        if (value.Language is not { } language) return $"\"{trimmed}\"";
        return language.Text.AsSpan().ContainsAnyExcept(LanguageLetters)
            ? Refused(path, $"the text in \"{language}\"", "QuickStatements has language codes in lower case only")
            : $"{language.Text}:\"{trimmed}\"";
    }

    private string? Amount(Quantity quantity, JsonPath path)
    {
        if (quantity.ExactAmount is not null) return Refused(path, "the quantity", "a QuickStatements quantity has at most 28 digits");
        if (quantity.Amount is not { } amount) return Refused(path, "the quantity", "a QuickStatements quantity must have an amount");
        var unit = "";
        if (quantity.Unit != Unit.None)
        {
            if (IdOf(quantity.Unit.Symbol) is not { } id || id[0] != 'Q')
                return Refused(path, $"the unit \"{quantity.Unit}\"", "it is not a Wikidata item");
            unit = $"U{id[1..]}";
        }

        var margin = "";
        if (quantity.Bounds is { Lower.Value: var lower, Upper.Value: var upper } && upper - amount == amount - lower)
            margin = string.Create(CultureInfo.InvariantCulture, $"~{upper - amount}");
        else if (quantity.Bounds is not null) losses.Add(path, "the bounds", "a QuickStatements margin is the same on both sides");
        return string.Create(CultureInfo.InvariantCulture, $"{amount}{margin}{unit}");
    }

    private string? Time(DateValue date, JsonPath path)
    {
        if (CommandTime.Of(date) is not { } time) return Refused(path, $"the date {date.Date}", "a QuickStatements time is a single point");
        if (time is not { Before: 0, After: 1 }) return Refused(path, $"the date {date.Date}", "a QuickStatements time has no margin");
        if (time.ToEdtf().Value != date.Date) losses.Add(
            path, $"the difference between {date.Date} and {time}", "a QuickStatements time is a single point with a precision");
        return CommandTime.Text(time);
    }

    private string? Entity(EntityValue entity, JsonPath path)
    {
        if (IdOf(entity.Id) is { } id) return id;
        if (CommandNames.NumberOfNew(entity.Id) > 0) return CommandNames.Last;
        if (entity.Id.StartsWith(Geo, StringComparison.Ordinal) && entity.Id[Geo.Length..].Split(',') is [var latitude, var longitude]
            && IsNumber(latitude) && IsNumber(longitude))
            return $"@{latitude}/{longitude}";
        return Refused(path, $"the entity {entity.Id}", "it is not a Wikidata entity");
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
