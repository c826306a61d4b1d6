//! Tables in web pages that call themselves workbooks.
