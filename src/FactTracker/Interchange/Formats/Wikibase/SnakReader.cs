using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads snaks: finds their parts and makes claim values from them.</summary>
internal static class SnakReader
{
    public const string SomeValue = "somevalue";
    public const string NoValue = "novalue";
    public const string HasValue = "value";
    private const int SnakType = 0, Property = 1, Hash = 2, DataValue = 3, DataType = 4;
    private const int Value = 0, Type = 1;
    private static readonly MemberTable Members = new("snaktype", "property", "hash", "datavalue", "datatype");
    private static readonly MemberTable DataValueMembers = new("value", "type");

    /// <summary>Reads the snak at the reader's position; a value that is not an object is marked as odd.</summary>
    /// <param name="reader">The reader, at the beginning of a value.</param>
    /// <param name="context">The shared state of the readers.</param>
    public static Snak Read(ref JsonCursor reader, EntityContext context)
    {
        var snak = new Snak { Start = reader.TokenStartIndex };
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Names.Value(ref reader);
            snak.IsOdd = true;
            snak.Length = reader.BytesConsumed - snak.Start;
            return snak;
        }

        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Members.Find(ref reader);
            context.Names.Name(ref reader);
            reader.Read();
            switch (member)
            {
                case SnakType: snak.Kind = Word(ref reader, ref snak, context); break;
                case Property: snak.Property = Word(ref reader, ref snak, context); break;
                case DataType: snak.DataType = Word(ref reader, ref snak, context); break;
                case Hash: context.Names.Value(ref reader); break; // Wikibase derives it from the other members.
                case DataValue when reader.TokenType == JsonTokenType.StartObject: ReadDataValue(ref reader, ref snak, context); break;
                default:
                    snak.IsOdd = true;
                    context.Names.Value(ref reader);
                    break;
            }
        }

        context.Names.Leave();
        snak.Length = reader.BytesConsumed - snak.Start;
        return snak;
    }

    /// <summary>Returns the value of a snak as a claim value; one that was not understood is kept unchanged and reported.</summary>
    public static ClaimValue ValueOf(in Snak snak, string path, EntityContext context)
    {
        if (!snak.IsOdd && snak.Kind == HasValue && snak.ValueType is not null && DataValueReader.Read(snak, context) is { } value)
            return value;
        if (snak is { IsOdd: false, Kind: SomeValue, ValueType: null }) return Noted(new UnknownValue(), snak.DataType, context);
        if (snak is { IsOdd: false, Kind: NoValue, ValueType: null }) return Noted(new NoneValue(), snak.DataType, context);
        context.Report(snak.Start, path, Rules.ForeignUnread, WhyOdd(snak), "It is kept unchanged.", snak.ValueType ?? snak.Kind);
        return new UnrecognisedValue(RawMembers.Of(WikibaseMembers.Snak, context.Text.Span.Slice(snak.Start, snak.Length)));
    }

    private static string WhyOdd(in Snak snak) => snak switch
    {
        { IsOdd: true } => "A snak does not follow the Wikibase data model.",
        { Kind: HasValue or SomeValue or NoValue } =>
            $"A value of type \"{snak.ValueType}\" (data type \"{snak.DataType}\") was not understood.",
        _ => $"\"{snak.Kind}\" is not a snak type; the types are value, somevalue and novalue.",
    };

    private static ClaimValue Noted(ClaimValue value, string? dataType, EntityContext context) =>
        dataType is null ? value : value with { Extensions = context.NoteOf(dataType) };

    private static void ReadDataValue(ref JsonCursor reader, ref Snak snak, EntityContext context)
    {
        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = DataValueMembers.Find(ref reader);
            context.Names.Name(ref reader);
            reader.Read();
            switch (member)
            {
                case Type: snak.ValueType = Word(ref reader, ref snak, context); break;
                case Value:
                    snak.ValueToken = reader.TokenType;
                    snak.ValueStart = reader.TokenStartIndex;
                    PassValue(ref reader, ref snak, context);
                    snak.ValueLength = reader.BytesConsumed - snak.ValueStart;
                    break;
                default:
                    snak.IsOdd = true;
                    context.Names.Value(ref reader);
                    break;
            }
        }

        context.Names.Leave();
        if (snak.ValueLength == 0) snak.IsOdd = true;
    }

    private static void PassValue(ref JsonCursor reader, ref Snak snak, EntityContext context)
    {
        snak.Known = reader.TokenType == JsonTokenType.StartObject ? context.Values.FindAt(reader.Rest) : null;
        if (snak.Known is { } known) reader.JumpTo(reader.TokenStartIndex + known.Text.Length);
        else context.Names.Value(ref reader);
    }

    private static string? Word(ref JsonCursor reader, ref Snak snak, EntityContext context)
    {
        if (reader.TokenType == JsonTokenType.String) return context.StringOf(ref reader);
        snak.IsOdd = true;
        context.Names.Value(ref reader);
        return null;
    }
}
