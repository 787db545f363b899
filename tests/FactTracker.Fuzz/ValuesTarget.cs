using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactTracker.Serialization;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Fuzz;

/// <summary>
/// The small types that have a text form. An accepted text is equal to the text of the value, and is parsed as an equal value, from UTF-8
/// too. A rejected text is rejected in the way that the type documents. Numbers are compared with arithmetic of unlimited precision.
/// </summary>
internal sealed class ValuesTarget : ITextTarget
{
    public string Name => "values";

    public IReadOnlyList<string> Seeds { get; } =
    [
        "%", "pp", "x", "rank", "USD", "km/h", "m[Hg]", "10*-7/L", "B[10.nV]", "{a.b/c(d)}", "(m.(s/(kg)))", "mL/(8.h)/kg", "cases",
        "https://example.org/u", "[m/s2/Hz^(1/2)]",
        "https://example.org/a?b=c#d", "www.example.org", "http://[::1]:80/%zz", "http://xn--a", "mailto:a@b", "urn:a:b", "//a",
        "en", "zh-Hant-TW", "de-CH-1996", "x-private", "i-klingon", "en-a-bbb-x-a-ccc", "sl-rozaj-biske-1994", "und",
        "1:02:03.5-1:02:10", "350", "0:59", "12.5-13", "79228162514264337593543.95", "1:2:3:4",
        "friendly-2024", "größe", "a#b", "1.0", "12.34", "2147483648.0",
        "0", "-0", "-0.0", "65.0", "1e400", "1e-400", "1E+2", "0.1e-27",
        "79228162514264337593543950335", "79228162514264337593543950336", "-7.9228162514264337593543950335",
        "1000000000000000000000000000000e-5", "0.00000000000000000000000000010", "123456789012345678901234567890", "+5", "0e99999999999",
        "1e-28", "10e-29",
        "2025-09-20T09:00:00Z", "2025-09-20t11:00:00.123456789+02:00", "2025-09-20 09:00:00z", "2016-12-31T23:59:60Z",
        "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999-23:59",
        "P1Y6M", "P2W", "PT36H", "P1Y2M3DT4H5M6.789S", "-P1D", "P9999999999Y",
    ];

    public bool Try(ReadOnlySpan<char> text)
    {
        var given = text.ToString();
        var taken = IsUnit(given) | IsMediaTime(given) | IsId(given) | IsVersion(given) | IsNumber(given);
        Held(given);
        Within(given);
        return taken;
    }

    private static bool IsUnit(string text)
    {
        var taken = Unit.TryParse(text, out var unit);
        if (!taken) return false;
        Keep(
            unit.ToString() == text && Unit.Parse(text) == unit && Unit.Parse(text).GetHashCode() == unit.GetHashCode(),
            "a unit is its text");
        Keep(Enum.IsDefined(unit.Kind), "a unit has a kind");
        if (IsSound(text)) Keep(Unit.TryParse(Encoding.UTF8.GetBytes(text), out var other) && other == unit, "a unit is the same in UTF-8");
        return true;
    }

    private static bool IsMediaTime(string text)
    {
        if (!MediaTime.TryParse(text, null, out var time)) return false;
        Keep(time.ToString() == text && MediaTime.Parse(text) == time, "a time is its text");
        Keep(time.Start >= 0 && time.End is null or >= 0 && !(time.End < time.Start), "a time does not end before it begins");
        return true;
    }

    private static bool IsId(string text)
    {
        try
        {
            var id = new ClaimId(text);
            Keep(id.ToString() == text && id == new ClaimId(text) && new SourceId(text).Text == text, "an id is its text");
            var global = id.ToGlobal("https://example.org/s");
            Keep(global.Contains(id.IsGlobal ? text : "#", StringComparison.Ordinal), "an id has a global form");
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsVersion(string text)
    {
        if (!FormatVersion.TryParse(text, out var version)) return false;
        return FormatVersion.TryParse(version.ToString(), out var again) && again == version
            ? true
            : throw new FuzzFailureException("A version is its text.");
    }

    private static bool IsNumber(string text)
    {
        if (!IsSound(text)) return false;
        var reading = ClaimSetReader.Read(
            SetOf($"\"value\":{{\"amount\":{Quoted(text)}}}"), new ReadingOptions { Form = SerializationForm.Document });
        var read = reading.Set.Claims is [{ Value: [Quantity { Amount: { } amount }] }] ? amount : default(decimal?);
        var expected = ExactNumber.Of(text);
        Keep(read is null == (expected is null or { FitsDecimal: false }), $"{text} is {(expected is null ? "no number" : "a number")}");
        if (read is { } number) Keep(expected!.Equals(ExactNumber.OfDecimal(number)), $"{text} is read exactly");
        return read is not null;
    }

    /// <summary>Checks the types that accept any text that is not blank.</summary>
    private static void Held(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        var url = new Url(text);
        Keep(url.ToString() == text && (!url.IsWeb || url.ToUri() is not null), "an address is its text");
        var tag = new LanguageTag(text);
        Keep(tag.ToString() == text && (!tag.IsWellFormed || Ascii.IsValid(text)), "a language tag is its text");
        if (tag.IsWellFormed)
        {
            var upper = new LanguageTag(text.ToUpperInvariant());
            Keep(tag == upper && tag.GetHashCode() == upper.GetHashCode(), "a language tag ignores case");
        }

        Keep(SourceKind.Parse(text).Name == text && SourceKind.Parse(text) == SourceKind.Parse(text.AsSpan(), null), "a word is its text");
    }

    /// <summary>Reads the text in every member of a claim that can contain it.</summary>
    private static void Within(string text)
    {
        if (!IsSound(text)) return;
        var quoted = Quoted(text);
        var set = SetOf(
            $"\"id\":{quoted},\"value\":[{quoted},{{\"lower\":{quoted}}},{{\"amount\":1,\"unit\":{quoted}}},{{\"entity\":{quoted}}},{{\"date\":{quoted}}}],\"when\":{quoted}," +
            $"\"recorded\":{quoted},\"checkEvery\":{quoted},\"modality\":{quoted},\"language\":{quoted},\"tags\":[{quoted}],\"qualifiers\":{{{quoted}:{quoted}}},{quoted}:{quoted}," +
            $"\"citations\":[{quoted},{{\"source\":\"s\",\"locator\":{{\"time\":{quoted}}},\"archived\":[{{\"url\":{quoted},\"at\":{quoted}}}]}}],\"translations\":{{{quoted}:{{{quoted}:{quoted}}}}}");
        if (ReadingPromises.BrokenBy(set, SerializationForm.Document) is { } broken) throw new FuzzFailureException(broken);
    }

    private static byte[] SetOf(string members) =>
        Encoding.UTF8.GetBytes($"{{\"facttracker\":\"1.0\",\"claims\":[{{\"id\":\"c\",\"text\":\"t\",{members}}}]}}");

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static bool IsSound(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c)) return false; // The alphabet contains only lone surrogates.
        }

        return true;
    }

    private static void Keep(bool isKept, string promise)
    {
        if (!isKept) throw new FuzzFailureException($"This promise is broken: {promise}.");
    }
}
