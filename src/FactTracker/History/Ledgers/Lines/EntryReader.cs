using System.Buffers.Text;
using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.Parsing;
using NodaTime;
using ClaimReader = FactTracker.Serialization.Parsing.ClaimReader;

namespace FactTracker.History;

/// <summary>Reads the lines of a ledger. Each is read on its own.</summary>
internal sealed class EntryReader(ReadContext context)
{
    private const ulong Required = 1UL << EntryMembers.Sequence | 1UL << EntryMembers.At | 1UL << EntryMembers.Kind;
    private static readonly MemberTable JudgementMembers = new("a", "b", "verdict", "by", "at", "why");
    private static readonly MemberTable StateMembers = new("seq", "at", "line", "setBytes", "bytes", "offset", "sha256");
    private static readonly MemberTable TombstoneMembers = new("id", "seq", "at", "by", "why");
    private static readonly MemberTable NoteMembers = new("judgement", "tombstone");

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its line feed.</param>
    /// <param name="offset">Its offset in the text.</param>
    /// <returns>The line; it has neither an entry nor a state if it could not be read, which has then been reported.</returns>
    public LedgerLine Read(ReadOnlyMemory<byte> line, long offset)
    {
        var read = new LedgerLine(offset, line.Length, Digest.Of(line.Span));
        Begin(line, offset);
        var reader = new JsonCursor(line.Span);
        try
        {
            reader.Read();
            if (!context.EnterObject(ref reader, "an entry of a ledger (an object)")) return read;
            var whole = ReadMembers(ref reader, read);
            reader.Read(); // Fails if anything follows the object.
            return whole;
        }
        catch (JsonException e)
        {
            MalformedJson.Report(context, e);
            return read;
        }
    }

    /// <summary>Reads a line of a state behind its set: a judgement or a tombstone.</summary>
    public void ReadNote(ReadOnlyMemory<byte> line, long offset, List<Judgement> judgements, List<Tombstone> tombstones)
    {
        Begin(line, offset);
        var reader = new JsonCursor(line.Span);
        try
        {
            reader.Read();
            if (!context.EnterObject(ref reader, "a judgement or a tombstone (an object)")) return;
            var members = new ObjectReader(NoteMembers, ref reader);
            while (members.Next(ref reader, context))
            {
                if (members.Current == 0 && ReadJudgement(ref reader, context) is { } judgement) judgements.Add(judgement);
                else if (members.Current == 1 && ReadTombstone(ref reader, context) is { } tombstone) tombstones.Add(tombstone);
            }

            reader.Read();
        }
        catch (JsonException e)
        {
            MalformedJson.Report(context, e);
        }
    }

    private void Begin(ReadOnlyMemory<byte> line, long offset)
    {
        context.Text = line;
        context.Base = offset;
        context.Begin(new RecordPlace(RecordKind.Header, 0, offset));
    }

    private LedgerLine ReadMembers(ref JsonCursor reader, LedgerLine read)
    {
        long? sequence = null, last = null;
        Instant? at = null;
        EntryKind? kind = null;
        Agent? by = null;
        string? why = null;
        ClaimSet? header = null;
        ValueList<Source> sources = default;
        ValueList<Claim> claims = default;
        ValueList<string> removed = default;
        Judgement? judgement = null;
        Digest? fingerprint = null, previous = null;
        StateHead? state = null;
        var isFirst = false;
        var members = new ObjectReader(EntryMembers.Table, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case EntryMembers.Version: isFirst = IsReadable(ref reader); break;
                case EntryMembers.Sequence: sequence = Number(ref reader, context); break;
                case EntryMembers.At: at = Scalars.Instant(ref reader, context); break;
                case EntryMembers.Kind: kind = Kind(ref reader); break;
                case EntryMembers.By: by = AgentReader.Read(ref reader, context); break;
                case EntryMembers.Why: why = Strings.Text(ref reader, context); break;
                case EntryMembers.Set: header = Header(ref reader); break;
                case EntryMembers.Source:
                    sources = Lists.OneOrMany(ref reader, context, context.Lists.Of<Source>(), SourceReader.Read);
                    break;
                case EntryMembers.Claim:
                    claims = Lists.OneOrMany(ref reader, context, context.Lists.Of<Claim>(), ClaimReader.Read);
                    break;
                case EntryMembers.Removed:
                    removed = Lists.OneOrMany(ref reader, context, context.Lists.Strings, Scalars.SharedOwnId);
                    break;
                case EntryMembers.Judgement: judgement = ReadJudgement(ref reader, context); break;
                case EntryMembers.Fingerprint: fingerprint = ReadDigest(ref reader, context); break;
                case EntryMembers.Last: last = Number(ref reader, context); break;
                case EntryMembers.Previous: previous = ReadDigest(ref reader, context); break;
                default: state = ReadState(ref reader, context); break;
            }
        }

        if (state is not null) return read with { IsFirst = isFirst, State = state };
        if (sequence is not { } number || at is not { } time || kind is not { } known)
        {
            if ((members.Present & 1UL << EntryMembers.State) == 0 && (members.Present & Required) != Required) Miss(members);
            return read with { IsFirst = isFirst };
        }

        var entry = new LedgerEntry(number, time, known)
        {
            By = by, Why = why, Header = header, Sources = sources, Claims = claims, Removed = removed, Judgement = judgement,
            Fingerprint = fingerprint,
        };
        return read with { IsFirst = isFirst, Entry = entry, Previous = previous, Last = last ?? number };
    }

    private void Miss(ObjectReader members)
    {
        foreach (var member in (ReadOnlySpan<int>)[EntryMembers.Sequence, EntryMembers.At, EntryMembers.Kind])
        {
            members.Miss(context, EntryMembers.Table.Names[member], "An entry");
        }
    }

    private bool IsReadable(ref JsonCursor reader)
    {
        if (Strings.Text(ref reader, context) is not { } text) return false;
        if (!FormatVersion.TryParse(text, out var version))
        {
            context.Reject(
                ref reader, Rules.UnsupportedVersion, $"{context.Show(ref reader)} is not a version of the ledger's format.",
                "Write \"1.0\".");
            return false;
        }

        if (version.Major != EntryWriter.Version.Major)
        {
            context.Report(
                ref reader, Rules.UnsupportedVersion,
                $"The ledger has version {version} of its format, but only version {EntryWriter.Version.Major} is supported.",
                remedy: "Read it with a later FactTracker.");
            return false;
        }

        if (version.Minor > EntryWriter.Version.Minor)
            context.Report(
                ref reader, Rules.LaterVersion,
                $"The ledger has version {version} of its format, later than {EntryWriter.Version}; new members are not interpreted.");
        return true;
    }

    private EntryKind? Kind(ref JsonCursor reader)
    {
        if (Strings.Shared(ref reader, context) is not { } word) return null;
        if (EntryWords.KindOf(word) is { } kind) return kind;
        RejectWord(ref reader, context, word, "a kind of entry", EntryWords.AllKinds);
        return null;
    }

    private ClaimSet? Header(ref JsonCursor reader)
    {
        if (!context.EnterObject(ref reader, "a set without its records (an object)")) return null;
        var start = reader.TokenStartIndex;
        var set = new SetAssembly(context);
        DocumentReader.Read(ref reader, context, set);
        if (set.Count > 0)
            context.Report(
                Rules.BadEntry, start, "The header of the set has claims or sources; they are left out.", null,
                "Record them in \"claim\" and \"source\".");
        return set.IsUnsupported ? null : set.Header;
    }

    private static Judgement? ReadJudgement(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a judgement (an object)")) return null;
        string? a = null, b = null, why = null;
        JudgementVerdict? verdict = null;
        Agent? by = null;
        Instant? at = null;
        var members = new ObjectReader(JudgementMembers, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: a = Scalars.SharedOwnId(ref reader, context); break;
                case 1: b = Scalars.SharedOwnId(ref reader, context); break;
                case 2: verdict = Verdict(ref reader, context); break;
                case 3: by = AgentReader.Read(ref reader, context); break;
                case 4: at = Scalars.Instant(ref reader, context); break;
                default: why = Strings.Text(ref reader, context); break;
            }
        }

        if (a is not null && b is not null && verdict is { } known) return new Judgement(a, b, known) { By = by, At = at, Why = why };
        foreach (var name in (ReadOnlySpan<string>)["a", "b", "verdict"]) members.Miss(context, name, "A judgement");
        return null;
    }

    private static Tombstone? ReadTombstone(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a tombstone (an object)")) return null;
        string? id = null, why = null;
        long? sequence = null;
        Agent? by = null;
        Instant? at = null;
        var members = new ObjectReader(TombstoneMembers, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: id = Scalars.SharedOwnId(ref reader, context); break;
                case 1: sequence = Number(ref reader, context); break;
                case 2: at = Scalars.Instant(ref reader, context); break;
                case 3: by = AgentReader.Read(ref reader, context); break;
                default: why = Strings.Text(ref reader, context); break;
            }
        }

        if (id is not null && sequence is { } number && at is { } time) return new Tombstone(id, number, time) { By = by, Why = why };
        foreach (var name in (ReadOnlySpan<string>)["id", "seq", "at"]) members.Miss(context, name, "A tombstone");
        return null;
    }

    private static StateHead? ReadState(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "what is known of the entries before (an object)")) return null;
        long? sequence = null, setBytes = null, bytes = null, offset = null;
        Instant? at = null;
        Digest? line = null, content = null;
        var members = new ObjectReader(StateMembers, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: sequence = Number(ref reader, context); break;
                case 1: at = Scalars.Instant(ref reader, context); break;
                case 2: line = ReadDigest(ref reader, context); break;
                case 3: setBytes = Number(ref reader, context); break;
                case 4: bytes = Number(ref reader, context); break;
                case 5: offset = Number(ref reader, context); break;
                default: content = ReadDigest(ref reader, context); break;
            }
        }

        if (sequence is { } number && at is { } time && line is { } ofLine && setBytes is { } ofSet && bytes is { } all && content is { } sum
            && ofSet <= all)
            return new StateHead(number, time, ofLine, ofSet, all, sum) { Offset = offset };
        foreach (var name in StateMembers.Names.Where(name => name != "offset")) members.Miss(context, name, "The state");
        return null;
    }

    private static JudgementVerdict? Verdict(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Shared(ref reader, context) is not { } word) return null;
        if (EntryWords.VerdictOf(word) is { } verdict) return verdict;
        RejectWord(ref reader, context, word, "a verdict", EntryWords.AllVerdicts);
        return null;
    }

    private static void RejectWord(
        ref JsonCursor reader, ReadContext context, string word, string what, IReadOnlyList<string> words)
    {
        var remedy = NearestWord.Find(word, words) is { } nearest
            ? $"Did you mean \"{nearest}\"?"
            : $"Write one of {string.Join(", ", words)}.";
        context.Reject(ref reader, Rules.BadEntry, $"{context.Show(ref reader)} is not {what}.", remedy);
    }

    private static long? Number(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.Number && Utf8Parser.TryParse(reader.ValueSpan, out long number, out var length)
            && length == reader.ValueSpan.Length && number >= 0)
            return number;
        context.Reject(ref reader, Rules.WrongType, $"Expected a whole number, found {context.Show(ref reader)}.");
        return null;
    }

    private static Digest? ReadDigest(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Text(ref reader, context) is not { } text) return null;
        if (Digest.TryParse(text, out var digest)) return digest;
        context.Reject(ref reader, Rules.BadEntry, $"{context.Show(ref reader)} is not a digest.", "Write 64 hexadecimal digits.");
        return null;
    }
}
