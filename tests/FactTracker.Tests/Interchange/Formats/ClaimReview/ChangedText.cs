namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>A text that is another one, of the same length, when it is read for a certain time.</summary>
internal sealed class ChangedText : MemoryStream
{
    private readonly byte[] _text;
    private readonly int _pass;
    private int _begun = -2; // The head is looked at first.

    /// <summary>Creates the text.</summary>
    /// <param name="text">What it is at first.</param>
    /// <param name="pass">How often it is read before it changes.</param>
    public ChangedText(byte[] text, int pass)
        : base(text) => (_text, _pass) = (text, pass);

    public override long Position
    {
        get => base.Position;
        set
        {
            if (value == 0 && ++_begun == _pass) _text.AsSpan().Fill((byte)'}');
            base.Position = value;
        }
    }
}
