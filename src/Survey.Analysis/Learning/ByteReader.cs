using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Survey.Analysis.Learning;

/// <summary>Reads back what <see cref="ByteWriter"/> wrote, in the same order.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _left = bytes;

    /// <summary>Reads one number.</summary>
    public int Read()
    {
        var number = BinaryPrimitives.ReadInt32LittleEndian(_left);
        _left = _left[sizeof(int)..];
        return number;
    }

    /// <summary>Reads a row of numbers.</summary>
    public T[] ReadRow<T>()
        where T : unmanaged
    {
        var row = new T[Read()];
        var bytes = MemoryMarshal.AsBytes(row.AsSpan());
        _left[..bytes.Length].CopyTo(bytes);
        _left = _left[bytes.Length..];
        return row;
    }
}
