using System.Text;

namespace FactTracker.Fuzz;

/// <summary>Cases of bytes for one target.</summary>
internal sealed class ByteCases(IByteTarget target, Func<byte[]> next) : IFuzzCases
{
    /// <summary>The last case.</summary>
    public byte[] Bytes { get; private set; } = [];

    public string Last => Convert.ToHexString(Bytes) + " " + Encoding.UTF8.GetString(Bytes);

    public bool TryNext()
    {
        Bytes = next();
        return target.Try(Bytes);
    }
}
