using System.Buffers;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Storage;

/// <summary>Imports JSON Lines piece by piece; those that the store has are hashed and not parsed.</summary>
internal static class LineImport
{
    private const int BlockLength = 1 << 18; // What one core parses at a time.

    public static async Task RunAsync(Stream text, RecordIntake intake)
    {
        var queue = new LineQueue(intake.Reading);
        var isFirst = true;
        await foreach (var piece in LinePieces.ReadAsync(text, intake.Reading, intake.Token).ConfigureAwait(false))
        {
            var mark = Digest.Of(piece.Text.Span);
            intake.CountBytes(piece.Length);
            if (!piece.IsFirstCut && await intake.HasMarkAsync(mark).ConfigureAwait(false))
            {
                intake.AddKnown(piece, isFirst);
                queue.PassHeader();
                piece.Release();
            }
            else
            {
                await ParseAsync(piece, queue, intake).ConfigureAwait(false);
                await intake.CommitAsync(piece.IsFirstCut ? null : mark).ConfigureAwait(false);
            }

            isFirst = false;
        }
    }

    private static async Task ParseAsync(LineBlock piece, LineQueue queue, RecordIntake intake)
    {
        var (at, number, isCut) = (0, piece.FirstNumber, piece.IsFirstCut);
        while (at < piece.Length || isCut || !queue.IsEmpty)
        {
            while ((at < piece.Length || isCut) && !queue.IsFull)
            {
                var length = BlockAt(piece.Text.Span[at..]);
                var block = LineBlock.Of(new ReadOnlySequence<byte>(piece.Memory, at, length), number, isCut);
                at += length;
                number += block.Text.Span.Count((byte)'\n');
                queue.Enter(block with { Start = piece.Start + at - length, IsCutOff = piece.IsCutOff && at == piece.Length });
                isCut = false;
            }

            foreach (var (line, _) in await queue.Take().ConfigureAwait(false)) await intake.AddAsync(line).ConfigureAwait(false);
        }

        piece.Release();
    }

    private static int BlockAt(ReadOnlySpan<byte> text)
    {
        if (text.Length <= BlockLength) return text.Length;
        var end = text[..BlockLength].LastIndexOf((byte)'\n');
        if (end < 0) end = text.IndexOf((byte)'\n');
        return end < 0 ? text.Length : end + 1;
    }
}
