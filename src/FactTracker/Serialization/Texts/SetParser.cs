using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads a whole text in memory, in either form.</summary>
internal static class SetParser
{
    public static ClaimSetReading Parse(ReadOnlyMemory<byte> text, ReadingOptions options)
    {
        if (options is { Progress: not null, Bounds: null })
            options = options with { Bounds = new ReadingBounds(options, CancellationToken.None) };
        if (options.Form is { } form) return Parse(text, form, options, out _);
        var body = text.Span[StartOf(text)..];
        var isOneObject = false;
        var document = FormRecognition.IsLikelyDocument(body) ? Parse(text, SerializationForm.Document, options, out isOneObject) : null;
        if (document is not null && (isOneObject || FormRecognition.Of(body) == SerializationForm.Document)) return document;
        return Parse(text, document is null ? FormRecognition.Of(body) : SerializationForm.Lines, options, out _);
    }

    /// <summary>Returns the reading of a text that cannot be read at all.</summary>
    public static ClaimSetReading Refuse(ReadingOptions options, string reason, Rule? rule = null, string? remedy = null)
    {
        var problem = new RawProblem(rule ?? Rules.MalformedJson, 0, new RecordPlace(RecordKind.Header, 0, 0), reason) { Remedy = remedy };
        var map = new SetMap(default, default, SerializationForm.Document, options, [], [], [problem]);
        return new ClaimSetReading(ClaimSet.Empty, FormNames.Document, hasSet: false, map);
    }

    private static ClaimSetReading Parse(ReadOnlyMemory<byte> text, SerializationForm form, ReadingOptions options, out bool isOneObject)
    {
        var reading = Parse(text, text, form, options, [], out isOneObject, out var fault);
        if (fault < 0) return reading;
        var start = StartOf(text);
        var mended = NearlyNative.Mend(text.Span[start..], fault);
        if (mended.Repairs.Count == 0 || mended.Repairs[0].Offset > fault) return reading;
        byte[] again = [.. text.Span[..start], .. mended.Text.Span];
        var mendedReading = Parse(again, text, form, options, mended.Repairs, out _, out var left);
        return left < 0 || left > fault ? mendedReading : reading;
    }

    // A repair changes no offset, so lines are those of the text as it was written. The fault is the offset at which the document stops
    // being JSON, or -1.
    private static ClaimSetReading Parse(
        ReadOnlyMemory<byte> text, ReadOnlyMemory<byte> written, SerializationForm form, ReadingOptions options,
        IReadOnlyList<JsonRepair> repairs, out bool isOneObject, out int fault)
    {
        fault = -1;
        var start = StartOf(text);
        if (options.Bounds is { } bounds) bounds.TotalBytes = text.Length;
        var context = new ReadContext(options, new SharedValues())
        {
            // A block of a set of one record is held as long as that record.
            Texts = new TextBlocks(Math.Clamp(text.Length, 1, TextBlocks.OfSet)),
        };
        var set = new SetAssembly(context);
        var isClaimSet = isOneObject = false;
        if (text.Length > options.MaxBytes)
            context.Report(
                Rules.LimitPassed,
                0,
                $"The text has {text.Length} bytes, more than the limit of {options.MaxBytes}.",
                null,
                "Split it, or raise MaxBytes.");
        else if (form == SerializationForm.Lines)
            isClaimSet = WholeLines.Read(text, start, context, set);
        else
            isClaimSet = ParseDocument(text, start, context, set, repairs, out isOneObject, out fault);
        if (!isClaimSet && context.Found == 0) context.Report(Rules.MalformedJson, 0, "The text is empty.");
        var read = set.AsRead(text);
        var built = set.Build(read); // This finds the last problems.
        options.Bounds?.End();
        var map = new SetMap(read, written, form, options, set.SourcePlaces, set.ClaimPlaces, context.TakeProblems());
        return new ClaimSetReading(built, FormNames.Of(form), isClaimSet, map);
    }

    private static int StartOf(ReadOnlyMemory<byte> text) =>
        text.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;

    private static bool ParseDocument(
        ReadOnlyMemory<byte> text, int start, ReadContext context, SetAssembly set, IReadOnlyList<JsonRepair> repairs, out bool isOneObject,
        out int fault)
    {
        fault = -1;
        context.Text = text[start..];
        context.Base = start;
        context.Record = new RecordPlace(RecordKind.Header, 0, start);
        MalformedJson.Report(context, repairs);
        var reader = new JsonCursor(context.Text.Span);
        var isObject = isOneObject = false;
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray && BareRecords.ReadList(ref reader, context, set))
            {
                isObject = true;
                reader.Read();
                return true;
            }

            isObject = context.EnterObject(ref reader, "a claim set (an object), or a list of claims and sources");
            if (!isObject) return false;
            if (BareRecords.KindOf(reader) is { } kind)
            {
                BareRecords.ReportMissingSet(ref reader, context);
                BareRecords.ReadOne(ref reader, kind, set);
            }
            else
            {
                DocumentReader.Read(ref reader, context, set);
            }

            if (!set.IsUnsupported) isOneObject = !reader.Read(); // Fails if anything follows the object.
        }
        catch (JsonException e)
        {
            fault = MalformedJson.Report(context, e);
        }

        return isObject;
    }
}
