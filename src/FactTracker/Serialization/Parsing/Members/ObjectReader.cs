using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>
/// Walks the members of one object: identifies listed members by number, keeps the others, reports duplicates, and keeps the members that
/// could not be read as they were written.
/// </summary>
internal struct ObjectReader
{
    private const string OfEditors = "$schema"; // By which editors find the schema of a file.

    private readonly MemberTable _table;
    private readonly ulong _listed;
    private readonly long _start;
    private readonly bool _takesNull;
    private ulong _seen;
    private ulong _present;
    private long _valueStart;
    private List<Extension>? _kept;
    private HashSet<string>? _unlisted;
    private bool _isFull;

    /// <param name="table">The members of the record.</param>
    /// <param name="reader">The reader, at the start of the object.</param>
    /// <param name="listed">The members of the table that count as listed, one bit each; by default all of them.</param>
    /// <param name="takesNull">Whether a member that is null counts as present, like an element of a list.</param>
    public ObjectReader(MemberTable table, ref JsonCursor reader, ulong listed = ulong.MaxValue, bool takesNull = false)
    {
        _table = table;
        _listed = listed;
        _takesNull = takesNull;
        _start = reader.TokenStartIndex;
    }

    /// <summary>The number of the current member.</summary>
    public int Current { get; private set; }

    /// <summary>The members found so far, one bit each. A member that is null counts as absent, unless nulls are taken.</summary>
    public readonly ulong Present => _present;

    /// <summary>Whether a listed member was found that could not be read.</summary>
    public readonly bool HasLost
    {
        get
        {
            if (_kept is null) return false;
            foreach (var extension in _kept)
            {
                if (_table.Names.Contains(extension.Name)) return true;
            }

            return false;
        }
    }

    /// <summary>The members to keep as extensions: those that are not listed, and those that could not be read.</summary>
    public readonly Extensions Extensions => _kept is null ? Extensions.Empty : new Extensions([.. _kept]);

    /// <summary>Moves to the value of the next listed member that is present.</summary>
    /// <returns>False at the end of the object.</returns>
    public bool Next(ref JsonCursor reader, ReadContext context)
    {
        if (context.IsRejected) Keep(_table.Names[Current], RawValues.Between(ref reader, context, _valueStart));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var member = _table.Find(ref reader);
            if (member < 0 || (_listed >> member & 1) == 0)
            {
                KeepUnlisted(ref reader, context);
                continue;
            }

            var bit = 1UL << member;
            if ((_seen & bit) != 0)
            {
                SkipDouble(ref reader, context, _table.Names[member]);
                continue;
            }

            _seen |= bit;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null && !_takesNull) continue;
            _present |= bit;
            Current = member;
            _valueStart = reader.TokenStartIndex;
            return true;
        }

        return false;
    }

    /// <summary>Reports that a required member is missing, and rejects the object, so that its parent keeps it as written.</summary>
    public readonly void Miss(ReadContext context, string name, string what)
    {
        var member = _table.Find(Encoding.UTF8.GetBytes(name));
        if ((_present >> member & 1) == 0)
            context.Report(Rules.MissingMember, _start, $"{what} has no \"{name}\".", null, $"Add the member \"{name}\".");
        context.IsRejected = true;
    }

    /// <summary>Reports a problem of the object and rejects it, so that its parent keeps it as written.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="remedy">What to do about it.</param>
    /// <param name="member">The member that is at fault, or null if the object as a whole is.</param>
    public readonly void Fail(ReadContext context, Rule rule, string message, string? remedy = null, string? member = null)
    {
        var start = new RecordPlace(RecordKind.Claim, RecordPlace.Alone, _start);
        var offset = member is null ? _start : new OffsetFinder(context.Text).Find(start, [JsonPath.Root.Member(member)]);
        context.Report(rule, offset, message, null, remedy);
        context.IsRejected = true;
    }

    /// <summary>Keeps the value of the current member under its own name, for one that the format lists and the model does not.</summary>
    public void KeepCurrent(RawJson value) => Keep(_table.Names[Current], value);

    private void KeepUnlisted(ref JsonCursor reader, ReadContext context)
    {
        var name = NameOf(ref reader, context);
        var isDouble = name is not null && _unlisted?.Contains(name) == true;
        if (name is null || isDouble || IsFull(ref reader, context))
        {
            if (isDouble) SkipDouble(ref reader, context, name!);
            else SkipValue(ref reader);
            context.IsRejected = false;
            return;
        }

        (_unlisted ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
        if (name != OfEditors && !name.Contains(':', StringComparison.Ordinal)) ReportUnlisted(ref reader, context, name);
        reader.Read();
        if (RawValues.Take(ref reader, context) is { } value) Keep(name, value);
        context.IsRejected = false;
    }

    // A name with half of a surrogate pair is reported and kept with U+FFFD; one that is too long is not kept.
    private static string? NameOf(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Read(ref reader, context) is { } name) return name;
        context.IsRejected = false;
        return reader.ValueSpan.Length <= context.Options.MaxStringBytes ? SoundJson.TextOf(reader.ValueSpan) : null;
    }

    private bool IsFull(ref JsonCursor reader, ReadContext context)
    {
        if (_unlisted is null || _unlisted.Count < context.Options.MaxMembers) return false;
        if (!_isFull) context.ReportTooManyMembers(ref reader);
        _isFull = true;
        return true;
    }

    private readonly void ReportUnlisted(ref JsonCursor reader, ReadContext context, string name)
    {
        if (context.TryCount(Rules.UnlistedMember)) return;
        var nearest = NearestWord.Find(name, _table.Names);
        context.Report(
            ref reader,
            Rules.UnlistedMember,
            $"The format defines no member \"{name}\" here; it is kept as written.",
            null,
            nearest is null ? "If it is an extension, give its name a prefix and a colon." : $"Did you mean \"{nearest}\"?");
    }

    private static void SkipDouble(ref JsonCursor reader, ReadContext context, string name)
    {
        ReportDouble(ref reader, context, name);
        SkipValue(ref reader);
    }

    /// <summary>Reports that a name appears a second time in its object.</summary>
    public static void ReportDouble(ref JsonCursor reader, ReadContext context, string name) => context.Report(
        ref reader,
        Rules.DuplicateMember,
        $"The member \"{name}\" appears twice in this object; the first value is used.",
        null,
        "Delete one of them.");

    private static void SkipValue(ref JsonCursor reader)
    {
        reader.Read();
        reader.Skip();
    }

    private void Keep(string name, RawJson value) => (_kept ??= []).Add(new Extension(name, value));
}
