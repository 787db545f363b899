using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads one value in long form whose kind is known.</summary>
internal struct KindReader
{
    private readonly int _kind;
    private ObjectReader _members;
    private QuantityParts _quantity;
    private string? _content;
    private string? _extra;
    private bool _flag;
    private Edtf? _date;
    private string? _converted; // The date as written, where it was converted from another calendar.
    private ValueList<Translation> _translations;
    private string? _words;
    private LanguageTag? _language;
    private ValueList<Confidence> _confidence;

    public KindReader(int kind, ref JsonCursor reader)
    {
        _kind = kind;
        _members = new ObjectReader(ValueMembers.Table, ref reader, ValueMembers.ListedFor(kind));
    }

    public ClaimValue? Read(ref JsonCursor reader, ReadContext context)
    {
        while (_members.Next(ref reader, context))
        {
            ReadMember(ref reader, context);
        }

        if (ValueMembers.IsAmbiguous(_members.Present))
        {
            const string Remedy = "Keep only one of text, flag, amount (or lower, upper), date, entity, unknown, none.";
            _members.Fail(context, Rules.AmbiguousValue, "The value is of two kinds at once.", Remedy);
            return null;
        }

        _words ??= _converted;
        var value = Make(context);
        if (value is null || (_words is null && _language is null && _confidence.IsEmpty && _members.Extensions.Count == 0)) return value;
        return value with { Words = _words, Language = _language, Confidence = _confidence, Extensions = _members.Extensions };
    }

    private void ReadMember(ref JsonCursor reader, ReadContext context)
    {
        switch (_members.Current)
        {
            case ValueMembers.Text: _content = Strings.Shared(ref reader, context); break;
            case ValueMembers.Flag: _flag = Scalars.Flag(ref reader, context) ?? Give(context); break;
            case ValueMembers.Date: _date = DateReader.InCalendar(ref reader, context, _extra, ref _converted); break;
            case ValueMembers.Entity: _content = Strings.NotBlank(ref reader, context); break;
            case ValueMembers.Unknown or ValueMembers.None: ReadTrue(ref reader, context); break;
            case ValueMembers.Calendar or ValueMembers.Label: _extra = Strings.Shared(ref reader, context); break;
            case ValueMembers.Translations: _translations = TranslationReader.Read(ref reader, context); break;
            case ValueMembers.Words: _words = Strings.Shared(ref reader, context); break;
            case ValueMembers.Language: _language = Scalars.Language(ref reader, context); break;
            case ValueMembers.Confidence:
                _confidence = Lists.OneOrMany(ref reader, context, context.Lists.Confidences, ConfidenceReader.Read);
                break;
            default: _quantity.Read(_members.Current, ref reader, context); break;
        }
    }

    private ClaimValue? Make(ReadContext context)
    {
        switch (_kind)
        {
            case ValueMembers.Text when _content is not null:
                return new TextValue(_content);
            case ValueMembers.Flag when !HasLost("flag"):
                return new FlagValue(_flag);
            case ValueMembers.Date when _date is { } date:
                return new DateValue(date) { Calendar = _extra };
            case ValueMembers.Entity when _content is not null:
                return new EntityValue(_content) { Label = _extra, Translations = _translations };
            case ValueMembers.Unknown when !HasLost("unknown"):
                return new UnknownValue();
            case ValueMembers.None when !HasLost("none"):
                return new NoneValue();
            case ValueMembers.Amount or ValueMembers.Lower or ValueMembers.Upper when !HasLost("amount")
                && !HasLost("lower")
                && !HasLost("upper"):
                if (_quantity.TryMake(out var quantity, out var fault)) return quantity;
                _members.Fail(context, Rules.ImpossibleQuantity, fault.Message, member: fault.Member);
                return null;
            default:
                context.IsRejected = true; // The problem was already reported at its place.
                return null;
        }
    }

    private readonly bool HasLost(string name) => _members.Extensions[name] is not null;

    private static bool Give(ReadContext context) => !context.IsRejected;

    private static void ReadTrue(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.False)
            context.Reject(
                ref reader,
                Rules.AmbiguousValue,
                "The value must be true here; false contradicts its own kind.",
                "Write true, or another value.");
        else
            Scalars.Flag(ref reader, context);
    }
}
