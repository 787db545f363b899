namespace FactTracker.Tests.Conventions;

/// <summary>The code of one <c>&lt;example&gt;</c> of a documentation comment.</summary>
/// <param name="Path">The file it stands in, relative to the root of the checkout.</param>
/// <param name="Line">The line its code begins in, counted from 1.</param>
/// <param name="Namespace">The namespace of the file.</param>
/// <param name="Code">The code, as a reader of the documentation sees it.</param>
internal sealed record DocExample(string Path, int Line, string Namespace, string Code)
{
    public override string ToString() => $"{Path}({Line})";
}
