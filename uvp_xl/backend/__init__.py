"""Read and write workbooks: closed files, new files, workbooks open in a program, and memory."""
