using System.Buffers;
using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>Prints records as native objects, one per line.</summary>
internal sealed class ClaimJson(Stream output) : IClaimPrinter
{
    private readonly ArrayBufferWriter<byte> _line = new();

    public void Write(Claim claim)
    {
        _line.ResetWrittenCount();
        ClaimSetWriter.Write(claim, _line);
        _line.Write("\n"u8);
        output.Write(_line.WrittenSpan);
    }
}
