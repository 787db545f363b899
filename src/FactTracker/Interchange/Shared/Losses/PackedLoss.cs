namespace FactTracker.Interchange;

/// <summary>A loss, as a template and what goes into it.</summary>
/// <param name="Template">The number of its template.</param>
/// <param name="Place">The place of the record in its list; 0 outside the lists of records.</param>
/// <param name="First">The first index of the path within the record, or 0.</param>
/// <param name="Second">The second index of the path within the record, or 0.</param>
/// <param name="Words">The words in which the loss differs from those of its template, or null if the template has all of them.</param>
internal readonly record struct PackedLoss(int Template, int Place, int First, int Second, string? Words);
