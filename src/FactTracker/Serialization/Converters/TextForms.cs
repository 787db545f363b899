using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization.Converters;

/// <summary>The forms that are a single string or number, and that of any value.</summary>
internal static class TextForms
{
    /// <summary>Parses a text.</summary>
    private delegate bool Parser<T>(ReadOnlySpan<char> text, out T value);

    public static void AddTo(ConverterTable table)
    {
        AddWords(table);
        AddWithNone(table, (ref reader, context) => DateReader.Plain(ref reader, context)?.Date, date => date.ToString());
        AddWithNone(table, Scalars.SourceId, id => id.Text);
        AddWithNone(table, Scalars.ClaimId, id => id.Text);
        AddWithNone(table, Scalars.Unit, unit => unit.Symbol);
        Add(table, Scalars.Language, tag => tag.Text);
        Add(table, Scalars.Url, url => url.Text);
        Add(table, Scalars.MediaTime, time => time.ToString());
        Add(table, Scalars.Reliability, ReliabilityText.Of);
        Add(table, Parsed<Digest>(Digest.TryParse, "a SHA-256 digest of 64 hexadecimal digits"), digest => digest.ToString());
        Add(table, Parsed<FormatVersion>(FormatVersion.TryParse, "a version such as 1.0"), version => version.ToString());
        table.AddStruct<Credibility>(Scalars.Credibility, (json, credibility) => json.WriteNumberValue((int)credibility));
        table.AddStruct<RawJson>(RawValues.Take, RawWriter.Write);
        table.AddList<string, ValueList<string>>(Strings.Shared, (json, text) => json.WriteStringValue(text), list => list);
    }

    private static void AddWords(ConverterTable table)
    {
        Add<Approximation>(table);
        Add<SourceKind>(table);
        Add<SourceStatus>(table);
        Add<LinkKind>(table);
        Add<TlpLevel>(table);
        Add<Stance>(table);
        Add<Rank>(table);
        Add<ClaimStatus>(table);
        Add<Modality>(table);
        Add<RelationType>(table);
        Add<Verdict>(table);
        Add<MergeConflictType>(table);
    }

    private static void Add<TWord>(ConverterTable table)
        where TWord : Word<TWord>, IWordList<TWord> =>
        table.AddWithList(Scalars.Word<TWord>, (json, word) => json.WriteStringValue(word.Name), word => word.Name);

    private static void Add<T>(ConverterTable table, ScalarReader<T> read, Func<T, string> text)
        where T : struct =>
        table.AddStruct(read, (json, value) => json.WriteStringValue(text(value)), text);

    private static void AddWithNone<T>(ConverterTable table, ScalarReader<T> read, Func<T, string> text)
        where T : struct, IEquatable<T> =>
        table.AddWithNone(read, (json, value) => json.WriteStringValue(text(value)), text);

    private static ScalarReader<T> Parsed<T>(Parser<T> parse, string expected)
        where T : struct =>
        (ref reader, context) =>
        {
            if (Strings.Text(ref reader, context) is not { } text) return null;
            if (parse(text, out var value)) return value;
            context.Reject(ref reader, Rules.WrongType, $"{context.Show(ref reader)} is not {expected}.");
            return null;
        };
}
