using System.Text.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads a whole text in memory, in either form.</summary>
internal static class SetParser
{
    public static ClaimSetReading Parse(ReadOnlyMemory<byte> text, ReadingOptions options)
    {
        var start = text.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        var form = options.Form ?? FormRecognition.Of(text.Span[start..]);
        var context = new ReadContext(options);
        var set = new SetAssembly(context);
        var isClaimSet = false;
        if (text.Length > options.MaxBytes)
            context.Report(Rules.LimitPassed, 0, $"The text has {text.Length} bytes, more than the {options.MaxBytes} allowed.", null, "Split it, or raise MaxBytes.");
        else if (form == SerializationForm.Lines)
            isClaimSet = WholeLines.Read(text, start, context, set);
        else
            isClaimSet = ParseDocument(text, start, context, set);
        return new ClaimSetReading(set.Build(text), form, isClaimSet, new SetMap(text, form, options, set.SourcePlaces, set.ClaimPlaces), context.Problems);
    }

    private static bool ParseDocument(ReadOnlyMemory<byte> text, int start, ReadContext context, SetAssembly set)
    {
        context.Text = text[start..];
        context.Base = start;
        context.Record = new RecordPlace(RecordKind.Header, 0, start);
        var reader = new JsonCursor(context.Text.Span);
        var isObject = false;
        try
        {
            reader.Read();
            isObject = context.EnterObject(ref reader, "a claim set, which is an object");
            if (!isObject) return false;
            DocumentReader.Read(ref reader, context, set);
            if (!set.IsUnsupported) reader.Read(); // Anything behind the object is refused here.
        }
        catch (JsonException e)
        {
            JsonText.Report(context, e);
        }

        return isObject;
    }
}
