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
                if (members.Current == 0 && JudgementJson.Read(ref reader, context) is { } judgement) judgements.Add(judgement);
                else if (members.Current == 1 && LineParts.ReadTombstone(ref reader, context) is { } tombstone) tombstones.Add(tombstone);
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
        long? sequence = null;
        Instant? at = null;
        EntryKind? kind = null;
        var draft = new LedgerEntry(0, default, default);
        var members = new ObjectReader(EntryMembers.Table, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case EntryMembers.Sequence: sequence = LineParts.Number(ref reader, context); break;
                case EntryMembers.At: at = Scalars.Instant(ref reader, context); break;
                case EntryMembers.Kind: kind = Kind(ref reader); break;
                case EntryMembers.Version: read = read with { IsFirst = IsReadable(ref reader) }; break;
                case EntryMembers.Last: read = read with { Last = LineParts.Number(ref reader, context) ?? 0 }; break;
                case EntryMembers.Previous: read = read with { Previous = LineParts.ReadDigest(ref reader, context) }; break;
                case EntryMembers.State: read = read with { State = LineParts.ReadState(ref reader, context) }; break;
                default: draft = ReadContent(draft, members.Current, ref reader); break;
            }
        }

        if (read.State is not null) return read;
        if (sequence is { } number && at is { } time && kind is { } known)
            return read with { Entry = draft with { Sequence = number, At = time, Kind = known } };
        if ((members.Present & 1UL << EntryMembers.State) == 0 && (members.Present & Required) != Required) Miss(members);
        return read;
    }

    private LedgerEntry ReadContent(LedgerEntry entry, int member, ref JsonCursor reader) => member switch
    {
        EntryMembers.By => entry with { By = AgentReader.Read(ref reader, context) },
        EntryMembers.Why => entry with { Why = Strings.Text(ref reader, context) },
        EntryMembers.Set => entry with { Header = Header(ref reader) },
        EntryMembers.Source =>
            entry with { Sources = Lists.OneOrMany(ref reader, context, context.Lists.Of<Source>(), SourceReader.Read) },
        EntryMembers.Claim => entry with { Claims = Lists.OneOrMany(ref reader, context, context.Lists.Of<Claim>(), ClaimReader.Read) },
        EntryMembers.Removed =>
            entry with { Removed = Lists.OneOrMany(ref reader, context, context.Lists.Strings, Scalars.SharedOwnId) },
        EntryMembers.Judgement => entry with { Judgement = JudgementJson.Read(ref reader, context) },
        _ => entry with { Fingerprint = LineParts.ReadDigest(ref reader, context) },
    };

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
        LineParts.RejectWord(ref reader, context, word, "a kind of entry", EntryWords.AllKinds);
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
}
